import type { Env } from '#src/env.ts'
import { verifySmtp } from '#src/mail/verifySmtp.ts'
import type { Finding } from './examine.ts'

/** Whether mail is sent at all, and whether the mail server lets us in. No mail is sent. */
export async function examineMail({ smtpUrl, mailFrom }: Env): Promise<Finding> {
  const subject = 'mail'
  if (smtpUrl === undefined) {
    return { subject, state: 'note', sentence: 'not sent: SMTP_URL is not set' }
  }
  const { host } = new URL(smtpUrl)
  const reason = await verifySmtp(smtpUrl)
  return reason === null
    ? { subject, state: 'good', sentence: `${host} answers; sent as ${mailFrom}` }
    : {
        subject,
        state: 'bad',
        sentence: `${host} does not take mail (${reason}). Check SMTP_URL`,
      }
}
