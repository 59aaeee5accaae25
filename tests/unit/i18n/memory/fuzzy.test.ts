import { chooseEntry } from '#i18n/memory/choose.ts'
import { wordDifference } from '#i18n/memory/difference.ts'
import type { EntryOrigin, EntryStatus, KnownEntry } from '#i18n/memory/entry.ts'
import { bestMatches } from '#i18n/memory/score.ts'
import { BANDS, signatureOf } from '#i18n/memory/signature.ts'
import { escapeText } from '#i18n/units/tagged/escape.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const sign = (source: string, targetLocale: 'fr' | 'es' = 'fr') =>
  signatureOf({ source, sourceLocale: 'en', targetLocale })

const shared = (a: string, b: string) => {
  const other = sign(b)
  return sign(a).filter((band, at) => band === other[at]).length
}

describe('a signature', () => {
  it('stays what it was: it stands in databases', () => {
    expect(sign('The mayors meet on Monday.').slice(0, 3)).toMatchInlineSnapshot(`
      [
        1724756472,
        3486764017,
        3131276102,
      ]
    `)
  })

  test.each([
    ['The mayors of forty cities meet on Monday.', 'The mayors of fifty cities meet on Monday.'],
    ['Opening plenary of the summit', 'Closing plenary of the summit'],
    ['Read the <g1>final report</g1> today.', 'Read the final report today!'],
    ['各国首脑将在联合国总部举行会议', '各国首脑将在联合国总部举行会谈'],
  ])('finds %s for %s', (a, b) => {
    expect(shared(a, b)).toBeGreaterThan(0)
  })

  test.each([
    ['The mayors of forty cities meet on Monday.', 'Lunch is served in the garden at noon.'],
    ['Sponsors', 'Programme'],
  ])('does not find %s for %s', (a, b) => {
    expect(shared(a, b)).toBe(0)
  })

  it('is another for another pair of languages, in every band', () => {
    const spanish = sign('The mayors meet.', 'es')
    expect(sign('The mayors meet.').filter((band, at) => band === spanish[at])).toEqual([])
  })

  test('is made of any text, and of unsigned 32-bit integers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).map(escapeText), (text) => {
        const bands = sign(text)
        expect(bands).toHaveLength(BANDS)
        expect(bands.every((band) => band === band >>> 0)).toBe(true)
      }),
    )
  })
})

describe('a score', () => {
  const scores = (source: string, ...candidates: string[]) =>
    bestMatches({ source, candidates: candidates.map((one) => ({ source: one })), limit: 3 })

  it('puts the nearest first, and leaves out what is not near', () => {
    const found = scores(
      'The mayors meet on Monday.',
      'The sponsors had lunch in the garden.',
      'The mayors met on Monday.',
      'The mayors meet in Lyon on Monday.',
    )
    expect(found.map(({ source }) => source)).toEqual([
      'The mayors met on Monday.',
      'The mayors meet in Lyon on Monday.',
    ])
    expect(found[0]?.score).toBeLessThan(100)
    expect(found[1]?.score).toBeGreaterThanOrEqual(70)
  })

  it('is never that of an exact match', () => {
    expect(scores('Read <g1>it</g1>', 'read it')[0]?.score).toBe(99)
  })
})

describe('a difference', () => {
  it('is by words, without tags', () => {
    expect(wordDifference('Read the <g1>old</g1> report.', 'Read the new report.')).toEqual([
      { kind: 'same', text: 'Read the ' },
      { kind: 'removed', text: 'old' },
      { kind: 'added', text: 'new' },
      { kind: 'same', text: ' report.' },
    ])
  })

  test('spells both sentences', () => {
    const sentence = fc
      .array(fc.constantFrom('one', 'two', 'three', 'A&B', '«x»', '١٢'), { maxLength: 8 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const parts = wordDifference(escapeText(a), escapeText(b))
        const spell = (not: string) =>
          parts.flatMap(({ kind, text }) => (kind === not ? [] : [text])).join('')
        expect([spell('added'), spell('removed')]).toEqual([a, b])
      }),
    )
  })
})

describe('of several exact matches', () => {
  const one = (
    id: string,
    [origin, status, contextKey, day]: [EntryOrigin, EntryStatus, string, number],
  ): KnownEntry => ({
    id,
    key: 'k',
    contextKey,
    target: id,
    origin,
    status,
    supersededAt: null,
    updatedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
  })
  const best = [
    one('reviewed here', ['person', 'reviewed', 'here', 1]),
    one('reviewed, newest', ['import', 'reviewed', '', 9]),
    one('reviewed, older', ['person', 'reviewed', 'there', 2]),
    one('file here', ['import', 'machine', 'here', 1]),
    one('file', ['import', 'machine', '', 3]),
    one('machine here', ['machine', 'machine', 'here', 4]),
    one('machine', ['machine', 'machine', '', 5]),
  ]

  test.each(best.map((entry, at) => [entry.id, at] as const))('%s before the rest', (id, at) => {
    expect(chooseEntry(best.slice(at).toReversed(), 'here')?.entry.id).toBe(id)
  })

  it('says how many other wordings people approved, where the context does not decide', () => {
    expect(chooseEntry(best, 'here')?.otherWordings).toBe(0)
    expect(chooseEntry(best, 'nowhere')?.otherWordings).toBe(2)
    expect(chooseEntry(best.slice(3), 'nowhere')?.otherWordings).toBe(0)
  })

  it('never takes what was superseded', () => {
    const old = best.map((entry) => ({ ...entry, supersededAt: entry.updatedAt }))
    expect(chooseEntry(old, 'here')).toBeUndefined()
  })
})
