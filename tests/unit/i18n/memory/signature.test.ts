import { lengthClass, LENGTH_CLASSES } from '#i18n/memory/lengths.ts'
import { bandRange, BANDS, SIGNATURE_VERSION, signatureOf } from '#i18n/memory/signature.ts'
import { pairCount } from '#i18n/merge/similarity.ts'
import { escapeText } from '#i18n/units/tagged/escape.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const sign = (source: string, targetLocale: 'fr' | 'es' = 'fr') =>
  signatureOf({ source, sourceLocale: 'en', targetLocale })

/** In how many bands a look-up for one would meet the other. */
const meetings = (a: string, b: string) => {
  const other = sign(b)
  return sign(a).filter((band, at) => {
    const { shortest, longest } = bandRange(band)
    const there = other[at] ?? -1
    return shortest <= there && there <= longest
  }).length
}

describe('a signature', () => {
  it('stays what it was: it stands in databases (another needs another version)', () => {
    expect([SIGNATURE_VERSION, ...sign('The mayors meet on Monday.').slice(0, 3)])
      .toMatchInlineSnapshot(`
        [
          2,
          2280170848,
          478718304,
          2029742176,
        ]
      `)
  })

  test.each([
    ['The mayors of forty cities meet on Monday.', 'The mayors of fifty cities meet on Monday.'],
    ['Opening plenary of the summit', 'Closing plenary of the summit'],
    ['Read the <g1>final report</g1> today.', 'Read the final report today!'],
    ['各国首脑将在联合国总部举行会议', '各国首脑将在联合国总部举行会谈'],
    ['يجتمع رؤساء البلديات يوم الاثنين', 'يجتمع رؤساء البلديات يوم الثلاثاء'],
  ])('finds %s for %s', (a, b) => {
    expect(meetings(a, b)).toBeGreaterThan(0)
  })

  test.each([
    ['The mayors of forty cities meet on Monday.', 'Lunch is served in the garden at noon.'],
    ['Sponsors', 'Programme'],
    ['The mayors meet.', 'The mayors meet. '.repeat(9)],
  ])('does not find %s for %s', (a, b) => {
    expect(meetings(a, b)).toBe(0)
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

describe('the range that a look-up reads', () => {
  const length = fc.integer({ min: 1, max: 5000 })

  test('holds every length with which 70 can be reached, and stays in its band', () => {
    fc.assert(
      fc.property(length, length, fc.nat({ max: 2 ** 24 - 1 }), (one, other, band) => {
        fc.pre((2 * Math.min(one, other)) / (one + other) >= 0.7)
        const { shortest, longest } = bandRange(band * LENGTH_CLASSES + lengthClass(one))
        const there = band * LENGTH_CLASSES + lengthClass(other)
        expect(shortest <= there && there <= longest).toBe(true)
        expect([shortest, longest].map((end) => Math.floor(end / LENGTH_CLASSES))).toEqual([
          band,
          band,
        ])
      }),
    )
  })

  test('leaves out what is twice as long', () => {
    const { longest } = bandRange(lengthClass(pairCount('The mayors meet on Monday.')))
    expect(lengthClass(2 * pairCount('The mayors meet on Monday.'))).toBeGreaterThan(longest)
  })
})
