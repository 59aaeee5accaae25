import { createTransport } from 'nodemailer'

/** A person waits for the answer. */
const LONGEST_WAIT = 5_000

/**
 * Connects and signs in, as for a mail, and sends none. Null when the server lets us in, otherwise
 * nodemailer's code (EAUTH, ECONNECTION …), which never holds the password.
 */
export async function verifySmtp(url: string): Promise<string | null> {
  const transport = createTransport({
    url,
    connectionTimeout: LONGEST_WAIT,
    greetingTimeout: LONGEST_WAIT,
    socketTimeout: LONGEST_WAIT,
  })
  try {
    await transport.verify()
    return null
  } catch (cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause
      ? String(cause.code)
      : 'unknown'
  } finally {
    transport.close()
  }
}
