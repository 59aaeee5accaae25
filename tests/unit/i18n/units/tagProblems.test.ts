import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { segmentDocument } from '#i18n/units/segment.ts'
import { escapeText, unescapeText } from '#i18n/units/tagged/escape.ts'
import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { documents } from '#tests/unit/i18n/units/support/arbitraries.ts'
import { summitSchema } from '#tests/unit/i18n/units/support/schema.ts'

const SOURCE = 'Read the <g1>annual <g2>report</g2></g1><x3/>today'

describe('the tags of a target', () => {
  it.each<[string, string, string[]]>([
    ['nothing', 'Lisez le <g1>rapport <g2>annuel</g2></g1><x3/>ce jour', []],
    ['nothing, in another order', '<x3/>Ce jour, <g1><g2>annuel</g2> rapport</g1>', []],
    ['nothing, in a lenient spelling', '<G1 >un <g2>a</ g2></g1><x3></x3>', []],
    ['a lost single', '<g1>un <g2>a</g2></g1>', ['missing <x3/>']],
    ['a lost pair', 'un <g2>a</g2><x3/>', ['nested <g2>', 'missing <g1>']],
    ['everything lost', 'un', ['missing <g1>', 'missing <g2>', 'missing <x3/>']],
    ['a doubled single', '<g1>un <g2>a</g2></g1><x3/><x3/>', ['doubled <x3/>']],
    ['a doubled pair', '<g1>u <g2>a</g2></g1><g1>b</g1><x3/>', ['doubled <g1>']],
    ['an unknown tag', '<g1>un <g2>a</g2></g1><x3/><x4/>', ['unknown <x4/>']],
    ['a pair that is not closed', '<g1>un <g2>a</g1><x3/>', ['unbalanced <g2>']],
    ['a pair that is not opened', '<g1>un <g2>a</g2></g1><x3/></g1>', ['unbalanced <g1>']],
    ['pairs that cross', '<g1>un <g2>a</g1> b</g2><x3/>', ['nested <g2>']],
    ['pairs inside out', '<g2>un <g1>a</g1></g2><x3/>', ['nested <g2>', 'nested <g1>']],
    ['a pair that left its link', '<g1>un</g1> <g2>a</g2><x3/>', ['nested <g2>']],
    ['a pair without words', '<g1>un <g2></g2></g1><x3/>', ['empty <g2>']],
    ['a pair closed on the spot', '<g1>un <g2/></g1><x3/>', ['empty <g2>']],
    ['a pair turned into a single', '<g1>un a</g1><x2/><x3/>', ['unknown <x2/>', 'missing <g2>']],
  ])('tell of %s', (_, target, expected) => {
    const problems = tagProblems(SOURCE, target).map(({ kind, tag }) => `${kind} ${tag}`)
    expect(problems).toStrictEqual(expected)
  })

  it('are never wrong in the source itself', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const units = segmentDocument({ schema: summitSchema, document, locale: 'en' })
        const problems = units.flatMap(({ source }) => tagProblems(source, source))
        expect(problems).toStrictEqual([])
      }),
    )
  })

  it('are no concern of words that look like them', () => {
    expect(tagProblems('5 &lt;g1&gt;', '5 &lt;g1&gt; &lt;x2/&gt;')).toStrictEqual([])
  })
})

describe('tagged text', () => {
  it('gives back any words it has escaped, with nothing left to take for a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(escapeText(words)).not.toMatch(/[<>]/)
        expect(unescapeText(escapeText(words))).toBe(words)
      }),
    )
  })

  it('reads as plain words', () => {
    expect(plainText('Read <g1>this</g1>,<x2/>5 &lt; 6 &amp;lt;')).toBe('Read this, 5 < 6 &lt;')
  })
})
