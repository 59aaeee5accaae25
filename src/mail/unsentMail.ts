import type { EmailAdapter } from 'payload'
import { parseSender } from './sender.ts'

/** Stands in while there is no mail server: sends nothing, and logs that without address or text. */
export const unsentMail =
  ({ from }: { from: string }): EmailAdapter =>
  ({ payload }) => {
    const { name, address } = parseSender(from)
    return {
      name: 'unsent',
      defaultFromName: name,
      defaultFromAddress: address,
      sendEmail: () => {
        payload.logger.warn({ msg: 'A mail was not sent: SMTP_URL is not set.' })
        return Promise.resolve()
      },
    }
  }
