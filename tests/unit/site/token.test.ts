import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPreviewToken, readPreviewToken } from '#src/site/preview/token.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const now = Date.parse('2026-11-22T12:00:00Z')
const claims = { collection: 'summits', id: 'a1', locale: 'en', exp: now + 60_000 } as const
const token = createPreviewToken({ claims, secret })

describe('a preview link', () => {
  it('opens the one document it names', () => {
    expect(readPreviewToken({ token, secret, now })).toMatchObject({
      collection: 'summits',
      id: 'a1',
    })
  })

  it('is the same link when it is made again on the same day', () => {
    const again = createPreviewToken({ claims: { ...claims, exp: claims.exp + 5000 }, secret })
    expect(again).toBe(token)
  })

  it('runs out', () => {
    expect(readPreviewToken({ token, secret, now: now + 2 * 86_400_000 })).toBeNull()
  })

  it('opens nothing with another secret', () => {
    expect(readPreviewToken({ token, secret: `${secret}!`, now })).toBeNull()
  })

  it('opens nothing once a character of it was changed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: token.length - 1 }),
        fc.constantFrom('A', 'b', '9', '.'),
        (at, other) => {
          fc.pre(token[at] !== other)
          const altered = token.slice(0, at) + other + token.slice(at + 1)
          const read = readPreviewToken({ token: altered, secret, now })
          // The last character of base64url carries bits that mean nothing.
          expect(at === token.length - 1 ? null : read).toBeNull()
        },
      ),
    )
  })

  it.each(['', '.', 'a.b.c', 'x', `${token}.`, token.split('.')[0] ?? ''])(
    'opens nothing with “%s”',
    (broken) => {
      expect(readPreviewToken({ token: broken, secret, now })).toBeNull()
    },
  )
})
