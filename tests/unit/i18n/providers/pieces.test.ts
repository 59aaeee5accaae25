import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasWords } from '#i18n/providers/hasWords.ts'
import { normaliseAnswer } from '#i18n/providers/normaliseAnswer.ts'
import { looksReordered } from '#i18n/providers/order.ts'
import { packTexts } from '#i18n/providers/deepl/packing.ts'
import { encodedBytes, fitContext } from '#i18n/providers/deepl/wire.ts'
import { taggedText } from '#tests/unit/i18n/exchange/taggedArbitrary.ts'

describe('packing', () => {
  const texts = fc.array(
    fc.oneof(
      taggedText,
      fc.string({ unit: 'grapheme', minLength: 500, maxLength: 4000 }),
      fc.integer({ min: 1, max: 3000 }).map((times) => 'قمة '.repeat(times)),
    ),
    { maxLength: 130 },
  )

  it('puts every text with words into one request, in order, within the limits', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.constantFrom('', 'A', 'B')), (list, context) => {
        const parcels = packTexts(list, context)
        const indexes = parcels.flatMap((parcel) => parcel.indexes)
        expect(indexes.toSorted((a, b) => a - b)).toEqual(
          list.flatMap((text, index) => (hasWords(text) ? [index] : [])),
        )
        for (const parcel of parcels) {
          expect(parcel.texts).toEqual(parcel.indexes.map((index) => list[index]))
          expect(parcel.texts.length).toBeLessThanOrEqual(50)
          const body = new URLSearchParams([
            ...parcel.texts.map((text) => ['text', text]),
            ['context', parcel.context],
          ]).toString()
          expect(body.length).toBeLessThanOrEqual(128 * 1024 - 900)
          expect(new Set(parcel.indexes.map((index) => context[index] ?? '')).size).toBe(1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('cuts a context that is too long, and never within a character', () => {
    const fitted = fitContext('👩 '.repeat(5000))
    expect(encodedBytes(fitted)).toBeLessThanOrEqual(8 * 1024)
    expect(encodedBytes(fitted)).toBeGreaterThan(8 * 1024 - 20)
    expect(fitted).not.toMatch(/\p{Surrogate}/u)
    expect(fitContext(' a\n b ')).toBe('a b')
  })
})

describe('an answer in our spelling', () => {
  it.each([
    ['<x1></x1>', 'a<x1></x1>b', 'a<x1/>b'],
    ['<x1 />', 'a<x1 />b', 'a<x1/>b'],
    ['<G1 >', '<G1 >a</G1 >', '<g1>a</g1>'],
    ['<g1/>', 'a<g1/>', 'a<g1></g1>'],
    ['&quot; and &apos;', '&quot;a&quot; &apos;b&apos;', '"a" \'b\''],
    ['numbered entities', '&#39;&#xe9;&#60;', "'é&lt;"],
    ['kept entities', 'a &amp; b &lt;c&gt;', 'a &amp; b &lt;c&gt;'],
    ['a bare &', 'R&D & more', 'R&amp;D &amp; more'],
    ['&nbsp;', '10&nbsp;%', '10\u00a0%'],
    ['an entity nobody knows', 'a &foo; b', 'a &amp;foo; b'],
    ['half surrogates', '&#xd800;', '&amp;#xd800;'],
    ['markup that is not ours', '<b>a</b>', '<b>a</b>'],
    ['white space around', ' a\n', 'a'],
  ])('has %s', (_what, answer, expected) => {
    expect(normaliseAnswer(answer, 'source')).toBe(expected)
  })

  it('has the white space of the source around it', () => {
    expect(normaliseAnswer('a', ' source\n')).toBe(' a\n')
  })

  it('is left alone when it is written as we write', () => {
    fc.assert(
      fc.property(taggedText, (text) => {
        expect(normaliseAnswer(text, text).trim()).toBe(text.trim())
      }),
    )
  })
})

describe('an order that looks wrong', () => {
  it.each<[string, string[], string[], boolean]>([
    ['the same numbers in place', ['1 a', '2 b'], ['1 x', '2 y'], false],
    ['numbers that changed places', ['1 a', '2 b'], ['2 x', '1 y'], true],
    ['tags that changed places', ['<g1>a</g1>', 'b'], ['y', '<g1>x</g1>'], true],
    ['one lost number', ['1 a', '2 b'], ['x', '2 y'], false],
    ['two lost numbers', ['1 a', '2 b'], ['x', 'y'], false],
    ['Arabic digits in place', ['1 a', '2 b'], ['١ x', '٢ y'], false],
    ['three turned round', ['1 a', '2 b', '3 c'], ['3 x', '1 y', '2 z'], true],
    ['nothing to tell them apart', ['a', 'b'], ['y', 'x'], false],
  ])('%s', (_name, sources, answers, expected) => {
    expect(looksReordered(sources, answers)).toBe(expected)
  })
})
