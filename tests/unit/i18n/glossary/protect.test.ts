import { protect, restore } from '#i18n/glossary/protect.ts'
import { indexTerms } from '#i18n/glossary/termIndex.ts'
import { escapeText } from '#i18n/units/tagged/escape.ts'
import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { name, term } from './terms.ts'

const INDEX = indexTerms([
  name('Eric Adams'),
  name('Åsa Öberg'),
  name('محمد علي'),
  name('R&D Hall'),
  name('Lisbon', 'Lisbonne'),
  term('mayor', 'maire'),
])

describe('what stays as it is', () => {
  const cases: [string, string, string][] = [
    ['a name', 'Thanks to Eric Adams.', 'Thanks to <x1/>.'],
    ['two names, one twice', 'Åsa Öberg, Eric Adams, Åsa Öberg', '<x1/>, <x2/>, <x3/>'],
    ['a name with an ampersand', 'In R&amp;D Hall', 'In <x1/>'],
    ['an Arabic name', 'شكرا محمد علي', 'شكرا <x1/>'],
    ['a name in a link', 'By <g1>Eric Adams</g1><x2/>!', 'By <g1><x3/></g1><x2/>!'],
    ['a web address', 'See https://example.org/a?b=1, then', 'See <x1/>, then'],
    ['a mail address', 'Write to info@example.org.', 'Write to <x1/>.'],
    ['the number of a document', 'Resolution A/RES/70/1 says', 'Resolution <x1/> says'],
    ['a standard', 'as ISO-3166 has it', 'as <x1/> has it'],
  ]
  it.each(cases)('is a tag for %s', (_, source, text) => {
    const guarded = protect(source, INDEX)
    expect(guarded.text).toBe(text)
    expect(restore(guarded.text, guarded.words)).toBe(source)
  })

  it.each([
    ['what has a form', 'The mayor of Lisbon'],
    ['a time', 'At 11AM or 3:30 PM, on 9/11'],
    ['words with a slash or a hyphen', 'and/or COVID-like N/A'],
    ['markup that is none', 'a &lt;b&gt; c &amp; d'],
  ])('is not %s', (_, source) => {
    expect(protect(source, INDEX)).toEqual({ text: source, words: new Map() })
  })

  it('leaves a code that the glossary has to the glossary', () => {
    const index = indexTerms([name('COVID-19', 'la COVID-19')])
    expect(protect('After COVID-19', index).words.size).toBe(0)
    expect(protect('After COVID-19', INDEX).words.size).toBe(1)
  })

  it('comes back wherever its tag stands, and the sentence’s own tags stay', () => {
    const guarded = protect('Meet <g1>Eric Adams</g1> in R&amp;D Hall<x2/>', INDEX)
    const answer = 'Dans <x4/>, voyez <g1><x3/></g1><x2/>'
    expect(restore(answer, guarded.words)).toBe('Dans R&amp;D Hall, voyez <g1>Eric Adams</g1><x2/>')
  })
})

const NAMES = ['Eric Adams', 'Åsa Öberg', 'محمد علي', 'R&D Hall', 'Lisbon', 'A/B-1', 'a@b.org']

/** A sentence of words, names and properly nested tags, spelt as the segmenter spells it. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES).map(escapeText),
      fc.string({ unit: 'grapheme', maxLength: 8 }).map(escapeText),
      fc.constantFrom('{', '}', '|'),
      fc.constantFrom(' ', ', ', '. '),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => {
    const open: number[] = []
    let number = 0
    const written = pieces.map((piece) => {
      if (piece === '{') return `<g${String(open[open.push((number += 1)) - 1])}>`
      if (piece === '|') return `<x${String((number += 1))}/>`
      if (piece !== '}') return piece
      const last = open.pop()
      return last === undefined ? '' : `</g${String(last)}>`
    })
    return (
      written.join('') +
      open
        .toReversed()
        .map((last) => `</g${String(last)}>`)
        .join('')
    )
  })

describe('protecting', () => {
  it('and restoring gives back the sentence', () => {
    fc.assert(
      fc.property(sentence, (source) => {
        const { text, words } = protect(source, INDEX)
        expect(restore(text, words)).toBe(source)
      }),
      { numRuns: 500 },
    )
  })

  it('touches no tag, and adds one for each word it keeps', () => {
    fc.assert(
      fc.property(sentence, (source) => {
        const { text, words } = protect(source, INDEX)
        const own = tokenise(source).filter(({ kind }) => kind !== 'text')
        const sent = tokenise(text).filter(({ kind }) => kind !== 'text')
        const added = (token: (typeof sent)[number]) =>
          token.kind === 'single' && words.has(token.number)
        expect(sent.filter((token) => !added(token))).toEqual(own)
        expect(sent.filter(added)).toHaveLength(words.size)
        const unknown = tagProblems(source, text).filter(({ kind }) => kind !== 'unknown')
        const before = tagProblems(source, source)
        // A pair around a name alone holds a tag instead: it is not empty, its words are kept.
        expect(unknown.filter(({ kind }) => kind !== 'empty')).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })
})
