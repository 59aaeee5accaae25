import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { MailError } from './MailError.ts'
import { parseSender } from './sender.ts'

// A dead mail server must not hold up a request or a job for nodemailer's default of minutes.
const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Sends by the mail server at `url` (`smtp://` or `smtps://`). Throws `MailError` when it does not take the mail. */
export const smtpMail =
  ({ url, from }: { url: string; from: string }): EmailAdapter =>
  ({ payload }) => {
    const transport = createTransport({ url, ...waits }, { from })
    const { name, address } = parseSender(from)
    return {
      name: 'smtp',
      defaultFromName: name,
      defaultFromAddress: address,
      sendEmail: async (message) => {
        try {
          await transport.sendMail({ ...message, from: message.from ?? from })
        } catch (cause) {
          const error = new MailError({ cause })
          payload.logger.error({ code: error.code, reason: error.reason, msg: error.message })
          throw error
        }
      },
    }
  }
