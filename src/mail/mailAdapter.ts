import type { EmailAdapter } from 'payload'
import type { Env } from '#src/env.ts'
import { smtpMail } from './smtpMail.ts'
import { unsentMail } from './unsentMail.ts'

/** Payload's e-mail adapter: by SMTP when `SMTP_URL` is set, otherwise mail is not sent, and the log says so. */
export function mailAdapter(env: Pick<Env, 'smtpUrl' | 'mailFrom'>): EmailAdapter {
  return env.smtpUrl === undefined
    ? unsentMail({ from: env.mailFrom })
    : smtpMail({ url: env.smtpUrl, from: env.mailFrom })
}
