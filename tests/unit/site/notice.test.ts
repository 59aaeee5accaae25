import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noticeLines } from '#src/site/views/notice.ts'
import { addSummaries } from '#src/site/views/translationSummary.ts'
import type { TranslationSummary } from '#src/site/views/translationSummary.ts'

const summary = (counts: Partial<TranslationSummary>): TranslationSummary => ({
  total: 0,
  machine: 0,
  demo: 0,
  rehearsal: 0,
  remembered: 0,
  reviewed: 0,
  stale: 0,
  reviewedAt: null,
  ...counts,
})

const kinds = (args: {
  counts?: Partial<TranslationSummary>
  isUntranslated?: boolean
  fallbacks?: number
  staleNotes?: number
}): string[] =>
  noticeLines({
    summary: summary(args.counts ?? {}),
    isUntranslated: args.isUntranslated ?? false,
    fallbacks: args.fallbacks ?? 0,
    staleNotes: args.staleNotes ?? 0,
  }).map((line) => line.kind)

describe('the notice on a translated page', () => {
  it.each([
    ['machine text is called machine text', { counts: { total: 3, machine: 3 } }, ['machine']],
    ['demo text is called that', { counts: { total: 3, demo: 3 } }, ['demo']],
    ['rehearsal text is called that', { counts: { total: 3, rehearsal: 3 } }, ['rehearsal']],
    [
      'what people reviewed elsewhere is called that, and not reviewed',
      { counts: { total: 3, remembered: 3 } },
      ['remembered'],
    ],
    ['what people approved is reviewed', { counts: { total: 3, reviewed: 3 } }, ['reviewed']],
    [
      'a mixture names each part',
      { counts: { total: 9, machine: 3, demo: 3, reviewed: 3 } },
      ['machine.part', 'demo.part', 'reviewed.part'],
    ],
    [
      'what is out of date is said',
      { counts: { total: 1, reviewed: 1 }, staleNotes: 2 },
      ['reviewed', 'stale'],
    ],
    [
      'what is missing is said',
      { counts: { total: 1, machine: 1 }, fallbacks: 2 },
      ['machine', 'untranslated.part'],
    ],
    [
      'a page without a translation says only that',
      { isUntranslated: true, fallbacks: 9 },
      ['untranslated'],
    ],
    ['a page without text says nothing', {}, []],
  ])('%s', (_promise, args, expected) => {
    expect(kinds(args)).toEqual(expected)
  })

  const count = fc.nat({ max: 50 })

  it('never says that a page is reviewed when a sentence of it is not', () => {
    fc.assert(
      fc.property(count, count, count, count, count, (...counts) => {
        const [machine, demo, rehearsal, remembered, reviewed] = counts
        const total = machine + demo + rehearsal + remembered + reviewed
        const said = kinds({ counts: { total, machine, demo, rehearsal, remembered, reviewed } })
        expect(said.includes('reviewed')).toBe(reviewed > 0 && reviewed === total)
        expect(said.some((kind) => kind.startsWith('machine'))).toBe(machine > 0)
        expect(said.some((kind) => kind.startsWith('demo'))).toBe(demo > 0)
        expect(said.some((kind) => kind.startsWith('rehearsal'))).toBe(rehearsal > 0)
        expect(said.some((kind) => kind.startsWith('remembered'))).toBe(remembered > 0)
      }),
    )
  })

  it('adds the summaries of a page’s documents and keeps the newest review', () => {
    const sum = addSummaries([
      summary({ total: 2, reviewed: 2, reviewedAt: '2026-01-01T00:00:00.000Z' }),
      summary({ total: 1, machine: 1, reviewedAt: '2026-02-01T00:00:00.000Z' }),
      summary({ total: 1, machine: 1 }),
    ])
    expect(sum).toMatchObject({ total: 4, machine: 2, reviewed: 2 })
    expect(sum.reviewedAt).toBe('2026-02-01T00:00:00.000Z')
  })
})
