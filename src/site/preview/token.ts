import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { isLocale } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

/** What a preview link opens: one document's draft, in one language, until a moment (ms since 1970). */
export type PreviewClaims = { collection: string; id: string; locale: Locale; exp: number }

const claimsSchema = z.object({
  collection: z.string().min(1),
  id: z.string().min(1),
  locale: z.string().refine(isLocale),
  exp: z.number().int().positive(),
})

const DAY = 24 * 60 * 60 * 1000

/**
 * A token that opens a draft to whoever holds it. Its end is moved to the end of its day (UTC), so
 * that a link made twice is the same link and a live preview does not reload for a new one.
 * @param secret the server's secret; the signing key is derived from it and used for nothing else.
 */
export function createPreviewToken(args: { claims: PreviewClaims; secret: string }): string {
  const { collection, id, locale, exp } = args.claims
  const claims: PreviewClaims = { collection, id, locale, exp: Math.ceil(exp / DAY) * DAY }
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${payload}.${signature(payload, args.secret).toString('base64url')}`
}

/**
 * What a token opens, or null for one that was altered, made with another secret, or has run out.
 * @param now milliseconds since 1970.
 */
export function readPreviewToken(args: {
  token: string
  secret: string
  now: number
}): PreviewClaims | null {
  const [payload = '', sealed = '', ...rest] = args.token.split('.')
  if (rest.length > 0) return null
  const given = Buffer.from(sealed, 'base64url')
  const expected = signature(payload, args.secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const claims = claimsSchema.safeParse(parseJson(payload))
  return claims.success && claims.data.exp > args.now ? claims.data : null
}

function signature(payload: string, secret: string): Buffer {
  const key = hkdfSync('sha256', secret, '', 'dragoman shared preview', 32)
  return createHmac('sha256', Buffer.from(key)).update(payload).digest()
}

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    // Signed by us, so this cannot happen to a whole token; a broken one is simply no token.
    return null
  }
}
