/** An error answer in Payload's own shape, with a code that scripts can go by. */
export function refusal(args: {
  status: number
  code: string
  sentence: string
  more?: Record<string, unknown>
}): Response {
  const { status, code, sentence, more = {} } = args
  return Response.json({ errors: [{ message: sentence, code }], ...more }, { status })
}

export const notSignedIn = () =>
  refusal({ status: 401, code: 'not-signed-in', sentence: 'Sign in to work on translations.' })

/** The same for "not there" and "not yours": a translator learns nothing of other languages. */
export const notFound = () =>
  refusal({
    status: 404,
    code: 'not-found',
    sentence: 'There is no such translation in your languages.',
  })

/** For a signed-in person without the role. */
export const notYours = () =>
  refusal({ status: 403, code: 'not-allowed', sentence: 'Your role does not include this.' })
