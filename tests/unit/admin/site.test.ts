import { troubleSentences } from '#src/admin/queue/troubleSentences.ts'
import { reasonIn } from '#src/admin/queue/reason.ts'
import { describeSite } from '#src/admin/site/describeSite.ts'
import type { LanguageOverview, SiteOverview } from '#src/translation/queue/siteOverview.ts'
import { progressOf } from '#src/translation/backfill/progress.ts'
import { WITHDRAWN_REASON } from '#src/translation/run/recordState.ts'
import { describe, expect, it } from 'vitest'

const NOW = new Date('2026-11-25T12:00:00Z')
const QUOTA =
  'The DeepL account has used up its characters for this billing period. Translation goes on when the period or the plan changes.'
const inMinutes = (count: number) => new Date(NOW.getTime() + count * 60_000).toISOString()

const french: LanguageOverview = {
  locale: 'fr',
  showsOriginal: false,
  backfill: null,
  stopped: { total: 0, reasons: [] },
  month: { sentences: 3, characters: 214, budget: null },
}

const site: SiteOverview = {
  provider: 'deepl',
  circuit: null,
  month: { sentences: 3, characters: 214, budget: null },
  languages: [french],
}

const shown = (overview: Partial<SiteOverview>, language: 'en' | 'fr' = 'en') =>
  describeSite({ ...site, ...overview }, { language, now: NOW })

const frenchShown = (overview: Partial<LanguageOverview>) =>
  shown({ languages: [{ ...french, ...overview }] }).languages[0]

describe('the machine', () => {
  it('is named, unless what it does is announced elsewhere', () => {
    expect(shown({}).machine).toBe('DeepL translates here.')
    expect(shown({ provider: 'none' }).machine).toBeNull()
    expect(shown({ provider: 'pseudo' }).machine).toBeNull()
  })

  it.each([
    ['rests', inMinutes(10), 'asked again in 10 minutes'],
    ['may be asked again', inMinutes(-1), 'The next translation asks it again.'],
  ])('that refused %s', (_what, until, expected) => {
    const { refusal } = shown({ circuit: { code: 'quota', sentence: QUOTA, until } })
    expect(refusal).toContain('used up its characters')
    expect(refusal).toContain(expected)
  })
})

describe('a month', () => {
  const budget = (limit: number, used: number) => ({ limit, used, left: Math.max(0, limit - used) })

  it.each([
    ['no budget', null, 'This month: 3 sentences, 214 paid characters.', false],
    ['a budget', budget(1000, 214), 'This month: 3 sentences, 214 of 1,000 characters.', false],
    ['a budget used up', budget(200, 214), 'stopped until 1 December, or until', true],
  ])('with %s', (_what, given, expected, isOver) => {
    const language = frenchShown({ month: { ...french.month, budget: given } })
    expect(language?.month).toContain(expected)
    expect(language?.isOverBudget).toBe(isOver)
  })
})

describe('a language that was switched on later', () => {
  const backfill = { id: 'one', locale: 'fr', state: 'running', total: 40, queued: 30 } as const

  it.each([
    ['is being filled', backfill, { waiting: 12, stopped: 3 }, '15 of 40 documents done.', true],
    [
      'waits',
      { ...backfill, state: 'done', queued: 40 },
      { waiting: 1, stopped: 0 },
      '39 of 40',
      true,
    ],
    [
      'has stopped',
      { ...backfill, state: 'done', queued: 40 },
      { waiting: 0, stopped: 4 },
      '36 of 40',
      false,
    ],
    [
      'is filled',
      { ...backfill, state: 'done', queued: 40 },
      { waiting: 0, stopped: 0 },
      'all 40 documents',
      false,
    ],
  ] as const)('%s', (_what, row, counts, expected, isMoving) => {
    const language = frenchShown({ backfill: progressOf(row, counts) })
    expect(language?.progress?.sentence).toContain(expected)
    expect(language?.progress?.isMoving).toBe(isMoving)
  })

  it('never says more than was queued, and never less than nothing', () => {
    expect(progressOf({ ...backfill, queued: 2 }, { waiting: 5, stopped: 5 }).done).toBe(0)
    expect(progressOf({ ...backfill, queued: 90 }, { waiting: 0, stopped: 0 }).done).toBe(40)
  })

  it('says how many stopped, and each reason once', () => {
    const stopped = { total: 7, reasons: [QUOTA, 'Something else.'] }
    expect(frenchShown({ stopped })?.stopped).toEqual([
      '7 translations have stopped:',
      QUOTA,
      'Something else.',
    ])
  })
})

it('what staff decided is said in the person’s language', () => {
  expect(reasonIn('fr', WITHDRAWN_REASON)).toBe('L’équipe a retiré le document de cette langue.')
})

describe('trouble on the dashboard', () => {
  const say = (trouble: Partial<Parameters<typeof troubleSentences>[0]>) =>
    troubleSentences(
      { pause: null, circuit: null, failed: 0, ...trouble },
      { language: 'en', now: NOW },
    )

  it('is silent while all is well', () => {
    expect(say({})).toEqual([])
  })

  it('names each thing that stops translations', () => {
    const circuit = { code: 'quota' as const, sentence: QUOTA, until: inMinutes(5) }
    const all = say({ pause: { at: inMinutes(-3), by: 'Ada' }, circuit, failed: 2 })
    expect(all).toEqual([
      expect.stringContaining('Paused by Ada, 3 minutes ago.'),
      QUOTA,
      '2 translations have failed.',
    ])
  })
})
