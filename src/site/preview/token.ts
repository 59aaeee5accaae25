import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a preview link opens: one document, in one language, until `exp` (milliseconds since 1970). */
export type PreviewClaims = { collection: string; id: string; locale: string; exp: number }

/** A key of its own, so that a preview link can never be mistaken for anything else we sign. */
function keyFrom(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'dragoman-preview', 32))
}

function signatureOf(body: string, secret: string): Buffer {
  return createHmac('sha256', keyFrom(secret)).update(body).digest()
}

/** The token of a preview link: the claims, readable, and their signature. */
export function createPreviewToken(args: { claims: PreviewClaims; secret: string }): string {
  const body = Buffer.from(JSON.stringify(args.claims)).toString('base64url')
  return `${body}.${signatureOf(body, args.secret).toString('base64url')}`
}

/** The claims of a token that we signed and that has not run out; otherwise undefined. */
export function verifyPreviewToken(args: {
  token: string
  secret: string
  now: number
}): PreviewClaims | undefined {
  const [body, signature, ...rest] = args.token.split('.')
  if (!body || !signature || rest.length > 0) return undefined
  const given = Buffer.from(signature, 'base64url')
  const expected = signatureOf(body, args.secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as PreviewClaims
  return claims.exp > args.now ? claims : undefined
}
