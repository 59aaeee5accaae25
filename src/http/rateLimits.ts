import { createHmac, randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'

// Made anew at every start and never stored: a kept log of keys could not be traced to addresses.
const key = randomBytes(32)

const hashedAddress = (address: string | undefined): string =>
  createHmac('sha256', key)
    .update(ipKeyGenerator(address ?? ''))
    .digest('base64url')

type Limit = { perClient: number; withinMs: number; sentence: string; onlyFailures?: boolean }

const limit = ({ perClient, withinMs, sentence, onlyFailures = false }: Limit): RequestHandler =>
  rateLimit({
    windowMs: withinMs,
    limit: perClient,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: onlyFailures,
    keyGenerator: ({ ip }) => hashedAddress(ip),
    message: { errors: [{ code: 'too-many-requests', message: sentence }] },
  })

const minute = 60_000

/** How many requests one client may make. Held in memory, by hashed address, per process. */
export const rateLimits = {
  /** Guessing passwords and tokens: only attempts that failed count. */
  signIn: () =>
    limit({
      perClient: 20,
      withinMs: 15 * minute,
      onlyFailures: true,
      sentence:
        'Too many attempts. Wait a quarter of an hour, or ask an administrator for a new password.',
    }),
  /** Each makes a mail to somebody. */
  forgotPassword: () =>
    limit({
      perClient: 10,
      withinMs: 60 * minute,
      sentence:
        'Too many mails were asked for. Wait an hour; the link in the last mail still works.',
    }),
  /** A front end rendering a whole site stays far below this. */
  api: () =>
    limit({
      perClient: 6_000,
      withinMs: minute,
      sentence: 'Too many requests in one minute. Slow down and try again.',
    }),
}
