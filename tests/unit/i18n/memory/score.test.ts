import { candidatesOf } from '#i18n/memory/candidates.ts'
import { prescreen } from '#i18n/memory/prescreen.ts'
import { bestMatches } from '#i18n/memory/score.ts'
import { pairsOf, similarity } from '#i18n/merge/similarity.ts'
import { escapeText } from '#i18n/units/tagged/escape.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const scores = (source: string, ...candidates: string[]) =>
  bestMatches({ source, candidates: candidates.map((one) => ({ source: one })), limit: 3 })

/** Near relations and strangers, tags and escaped signs among them. */
const sentence = fc
  .array(
    fc.constantFrom('the', 'mayors', 'of', 'forty', 'fifty', 'cities', 'A&B', 'ÉTÉ', 'İş', '会議'),
    { maxLength: 9 },
  )
  .map((words) => escapeText(words.join(' ')))
const tagged = fc.tuple(sentence, fc.boolean()).map(([s, has]) => (has ? `<g1>${s}</g1>` : s))

describe('a score', () => {
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

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(tagged, tagged, (a, b) => {
        expect(scores(a, b).map(({ score }) => score)).toEqual(
          scores(b, a).map(({ score }) => score),
        )
      }),
    )
  })

  test('of the measure is 1 only for the same pairs of characters, and always for equal sentences', () => {
    fc.assert(
      fc.property(tagged, tagged, (a, b) => {
        const [one, other] = [pairsOf(a), pairsOf(b)]
        const isSame = one.length === other.length && one.every((pair, at) => pair === other[at])
        expect(similarity(one, other) === 1).toBe(isSame)
        expect(similarity(one, one)).toBe(1)
      }),
    )
  })

  test('is never that of an exact match, and from 70 on', () => {
    expect(scores('Read <g1>it</g1>', 'read it')[0]?.score).toBe(99)
    fc.assert(
      fc.property(tagged, tagged, (a, b) => {
        for (const { score } of scores(a, a, b)) {
          expect(score).toBeGreaterThanOrEqual(70)
          expect(score).toBeLessThan(100)
        }
      }),
    )
  })
})

describe('the quick no', () => {
  test('is never said of what the score takes', () => {
    fc.assert(
      fc.property(fc.array(tagged, { minLength: 2, maxLength: 6 }), ([source = '', ...others]) => {
        const mayBeNear = prescreen(source, 0.7)
        for (const other of others) {
          const isNear = similarity(pairsOf(source), pairsOf(other)) >= 0.7
          expect(mayBeNear(other) || !isNear).toBe(true)
        }
      }),
    )
  })

  it('is said of strangers, however often it was asked before', () => {
    const mayBeNear = prescreen('The mayors of forty cities meet on Monday.', 0.7)
    const strangers = [
      'Lunch is served in the garden.',
      'Sponsors',
      'No mayor met a city on a Sunday.',
    ]
    for (let time = 0; time < 3; time += 1) {
      expect(strangers.filter(mayBeNear)).toEqual([])
      expect(mayBeNear('The mayors of fifty cities meet on Monday.')).toBe(true)
    }
  })
})

describe('the candidates of a look-up', () => {
  it('are those in most buckets first, where a small bucket says more', () => {
    const crowd = Array.from({ length: 50 }, (_, at) => `stranger ${String(at)}`)
    expect(candidatesOf([['a', 'b'], ['a'], crowd], 2)).toEqual(['a', 'b'])
    expect(candidatesOf([['rare'], ['often', ...crowd]], 1)).toEqual(['rare'])
  })

  test('are never more than asked for, nor twice the same', () => {
    const buckets = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 40 }), { maxLength: 24 })
    fc.assert(
      fc.property(buckets, fc.nat({ max: 20 }), (found, most) => {
        const candidates = candidatesOf(found, most)
        expect(candidates.length).toBeLessThanOrEqual(most)
        expect(new Set(candidates).size).toBe(candidates.length)
      }),
    )
  })
})
