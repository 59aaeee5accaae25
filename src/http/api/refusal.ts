/** An answer in the form of Payload's own errors, so that clients read every refusal alike. */
export const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })
