import { matchTerms, termsIn } from '#i18n/glossary/matchTerms.ts'
import { indexTerms } from '#i18n/glossary/termIndex.ts'
import type { Term } from '#i18n/glossary/types.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { name, term } from './terms.ts'

/** The words of the text that were found. */
function found(text: string, terms: readonly Term[]): string[] {
  const tokens = tokenise(text)
  return matchTerms(text, indexTerms(terms)).map(({ token, start, end }) => {
    const words = tokens[token]
    return words?.kind === 'text' ? words.text.slice(start, end) : '?'
  })
}

describe('a term is found', () => {
  const committee = term('steering committee', 'comité de pilotage')
  const cases: [string, string, readonly Term[], string[]][] = [
    ['in a sentence', 'The steering committee met.', [committee], ['steering committee']],
    ['with other capitals', 'Steering Committee', [committee], ['Steering Committee']],
    [
      'twice',
      'A steering committee is a steering committee.',
      [committee],
      Array(2).fill('steering committee') as string[],
    ],
    ['as a whole word only', 'Steering committees differ; resteering committee.', [committee], []],
    [
      'over a no-break space',
      'the steering\u00a0committee',
      [committee],
      ['steering\u00a0committee'],
    ],
    ['inside formatting', 'The <g1>steering committee</g1>.', [committee], ['steering committee']],
    ['not across a tag', 'The <g1>steering</g1> committee.', [committee], []],
    ['not in a tag', 'Read <g1>this</g1>', [name('g1')], []],
    ['not in an entity', 'This &amp; that', [name('amp', null, false)], []],
    ['with an ampersand', 'By AT&amp;T today', [name('AT&T')], ['AT&T']],
    ['with either apostrophe', 'Côte d’Ivoire', [name("Côte d'Ivoire")], ['Côte d’Ivoire']],
    ['before a possessive', 'Eric Adams’s city', [name('Eric Adams')], ['Eric Adams']],
    ['before punctuation', '(WHO), WHO.', [name('WHO')], ['WHO', 'WHO']],
    ['not with other capitals when they count', 'The people who care', [name('WHO')], []],
    [
      'not in a hyphenated compound',
      'UN-Habitat and Lisbon-based',
      [name('UN'), name('Lisbon')],
      [],
    ],
    ['beside a dash', 'Lisbon–Porto', [name('Lisbon'), name('Porto')], ['Lisbon', 'Porto']],
    [
      'the longest',
      'the New York City Hall',
      [name('New York'), name('New York City')],
      ['New York City'],
    ],
    [
      'the next one after it',
      'New York Lisbon',
      [name('Lisbon'), name('New York')],
      ['New York', 'Lisbon'],
    ],
    ['when it ends in a sign', 'C++ and C++11', [name('C++')], ['C++', 'C++']],
    ['when it begins with one', 'Say #OpenCities now', [name('#OpenCities')], ['#OpenCities']],
    ['in Arabic, as a whole word', 'زار عمان اليوم', [name('عمان')], ['عمان']],
    ['not behind an attached prefix', 'وعمان جميلة', [name('عمان')], []],
    ['in Greek, whatever the capitals', 'Στην ΑΘΉΝΑ', [name('Αθήνα', null, false)], ['ΑΘΉΝΑ']],
    ['with letters beyond 16 bits beside it', '𝒜 WHO 𝒜', [name('WHO')], ['WHO']],
    ['not joined to such a letter', '𝒜WHO WHO𝒜', [name('WHO')], []],
  ]
  it.each(cases)('%s', (_, text, terms, expected) => {
    expect(found(text, terms)).toEqual(expected)
  })

  it('by its own capitals before one for which they do not count', () => {
    const terms = [term('may', 'pouvoir'), name('May', 'mai')]
    const index = indexTerms(terms)
    expect(termsIn('In May', index)).toEqual([terms[1]])
    expect(termsIn('It may', index)).toEqual([terms[0]])
  })

  it('first as the glossary has it, when two say the same', () => {
    const [ours, other] = [name('Lisbon', 'Lisbonne'), name('Lisbon', 'Lissabon')]
    expect(termsIn('In Lisbon', indexTerms([ours, other]))).toEqual([ours])
  })

  it('wherever it stands between other words', () => {
    const word = fc.stringMatching(/^[a-zéß]{1,8}$/u)
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(phrase, phrase, phrase, (before, after, source) => {
        expect(found(`${before} — ${source}, ${after}`, [term(source, 'x')])).toContain(source)
      }),
    )
  })

  it('among 10,000 names in 2,000 sentences in well under a second', () => {
    const terms = Array.from({ length: 10_000 }, (_, at) =>
      name(`${at % 2 ? 'Maria' : `First${String(at)}`} Surname${String(at)}`),
    )
    const sentences = Array.from(
      { length: 2000 },
      (_, at) =>
        `The meeting of mayors was opened by Maria Surname${String(at * 2 + 1)} in the great hall, and ended late in the evening.`,
    )
    // The processor's time, not the clock's: other work on the machine is not ours.
    const started = process.cpuUsage()
    const index = indexTerms(terms)
    const count = sentences.flatMap((sentence) => matchTerms(sentence, index)).length
    expect(count).toBe(2000)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000)
  })
})
