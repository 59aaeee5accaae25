import { describe, expect, it } from 'vitest'
import { circuitError, circuitState, openedBy, OPEN_FOR } from '#i18n/providers/circuit.ts'
import type { ProviderErrorCode } from '#i18n/providers/errors.ts'

const now = new Date('2026-11-25T12:00:00.000Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const circuit = {
  code: 'quota' as const,
  sentence: 'The account is used up.',
  until: later(OPEN_FOR).toISOString(),
}

describe('a circuit', () => {
  it.each<[ProviderErrorCode, boolean]>([
    ['quota', true],
    ['unauthorized', true],
    ['rate-limited', false],
    ['unavailable', false],
    ['bad-request', false],
    ['bad-answer', false],
    ['timeout', false],
    ['too-large', false],
    ['unsupported-pair', false],
    ['glossary-gone', false],
  ])('is opened by %s: %s', (code, opens) => {
    const opened = openedBy({ code, message: 'No.' }, now)
    expect(opened !== undefined).toBe(opens)
  })

  it.each([
    ['closed where there is none', undefined, 0, 'closed'],
    ['open at first', circuit, 0, 'open'],
    ['open until its time is up', circuit, OPEN_FOR - 1, 'open'],
    ['half-open then, for as long as nobody got an answer', circuit, OPEN_FOR, 'half-open'],
    ['half-open a month later', circuit, 30 * 86_400_000, 'half-open'],
  ] as const)('is %s', (_what, one, after, state) => {
    expect(circuitState(one, later(after))).toBe(state)
  })

  it('says why, and when the provider is asked again', () => {
    const error = circuitError(circuit, { provider: 'deepl', now: later(60_000) })
    expect(error).toMatchObject({ code: 'quota', retryAfterMs: OPEN_FOR - 60_000 })
    expect(error.message).toBe('The account is used up. Next attempt: 2026-11-25 12:15 UTC.')
  })
})
