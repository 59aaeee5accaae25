import { retryDelay } from '#src/translation/jobs/backoff.ts'
import { followOf } from '#src/translation/request/decide.ts'
import { stateAfterRun } from '#src/translation/run/recordState.ts'
import { describe, expect, it } from 'vitest'
import { unitWith } from './unit.ts'

const MINUTE = 60_000

describe('a save', () => {
  const save = {
    hasDrafts: true,
    status: 'draft',
    mainStatus: 'published',
    isTrashed: false,
    hasRecords: true,
  }

  it.each([
    ['that publishes is translated', { ...save, status: 'published' }, 'translate'],
    ['of a kind without drafts is its publish', { ...save, hasDrafts: false }, 'translate'],
    ['of a draft beside a published page asks for nothing', save, 'nothing'],
    ['that unpublishes takes the text out', { ...save, mainStatus: 'draft' }, 'withdraw'],
    [
      'into the trash takes the text out',
      { ...save, status: 'published', isTrashed: true },
      'withdraw',
    ],
    [
      'of a file into the trash takes the text out',
      { ...save, hasDrafts: false, isTrashed: true },
      'withdraw',
    ],
    [
      'into the trash of what has no translation asks for nothing',
      { ...save, isTrashed: true, hasRecords: false },
      'nothing',
    ],
    [
      'of what never was published asks for nothing',
      { ...save, mainStatus: 'draft', hasRecords: false },
      'nothing',
    ],
  ] as const)('%s', (_what, question, expected) => {
    expect(followOf(question)).toBe(expected)
  })
})

describe('a refusal of the provider', () => {
  it.each([
    ['is asked again soon', { code: 'unavailable', attempt: 0 }, 5_000],
    ['is asked again later each time', { code: 'timeout', attempt: 3 }, 40_000],
    [
      'is asked again every ten minutes in the end',
      { code: 'unavailable', attempt: 30 },
      10 * MINUTE,
    ],
    [
      'waits as long as the provider says',
      { code: 'rate-limited', attempt: 0, retryAfterMs: 90_000 },
      90_000,
    ],
    ['waits long for a quota', { code: 'quota', attempt: 0 }, 15 * MINUTE],
    ['waits long for a key', { code: 'unauthorized', attempt: 9 }, 15 * MINUTE],
    ['is not asked the impossible again', { code: 'unsupported-pair', attempt: 0 }, undefined],
    ['is not asked what is not there', { code: 'no-provider', attempt: 0 }, undefined],
    ['is paid for bad answers a few times', { code: 'bad-answer', attempt: 4 }, 80_000],
    ['is not paid for bad answers for ever', { code: 'bad-answer', attempt: 5 }, undefined],
  ])('%s', (_what, refusal, expected) => {
    expect(retryDelay(refusal)).toBe(expected)
  })
})

describe('a record after a run', () => {
  const error = { id: 'links-lost', severity: 'error' as const, message: 'A link is lost.' }
  const stale = unitWith({ state: 'stale' })

  it.each([
    ['is released', [unitWith()], 'immediate', undefined, 'released'],
    [
      'waits for review where the policy says so',
      [unitWith()],
      'after-review',
      undefined,
      'in-review',
    ],
    [
      'is released when all is approved',
      [unitWith({ state: 'approved' })],
      'after-review',
      undefined,
      'released',
    ],
    [
      'waits for a person where a check found an error',
      [unitWith({ checks: [error] })],
      'immediate',
      undefined,
      'in-review',
    ],
    [
      'waits for a person who is typing',
      [unitWith({ state: 'edited' })],
      'immediate',
      undefined,
      'in-review',
    ],
    ['is stale when one sentence is', [unitWith(), stale], 'immediate', undefined, 'stale'],
    [
      'is held when the provider refused',
      [stale],
      'immediate',
      { reason: 'No quota.', code: 'quota' },
      'held',
    ],
  ] as const)('%s', (_what, units, policy, hold, expected) => {
    expect(stateAfterRun({ units, rules: { policy, locale: 'fr', isDemo: true }, hold })).toBe(
      expected,
    )
  })
})
