const reasonOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown'

/** The mail server did not take a mail. `reason` is nodemailer's code (EAUTH, ETIMEDOUT …), never an address. */
export class MailError extends Error {
  readonly code = 'mail-not-sent'
  readonly reason: string

  constructor({ cause }: { cause: unknown }) {
    const reason = reasonOf(cause)
    super(`The mail server did not take the mail (${reason}). Check SMTP_URL and MAIL_FROM.`, {
      cause,
    })
    this.name = 'MailError'
    this.reason = reason
  }
}
