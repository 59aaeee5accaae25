import { possibleNames } from '#i18n/glossary/possibleNames.ts'
import { termsFromNames, termsFromRows } from '#i18n/glossary/termsFromRows.ts'
import { describe, expect, it } from 'vitest'

describe('groups of words that could be a name', () => {
  it.each([
    ['Welcome Mayor Eric Adams here', 'Eric Adams'],
    ['by Åsa de la Cruz.', 'Åsa de la Cruz'],
    ['Martin L. King Jr. spoke', 'Martin L. King Jr.'],
    ['to Martin L. King Jr.', 'Martin L. King Jr'],
    ['Eric Adams’s city', 'Eric Adams'],
    ['Jean-Luc O’Neill spoke', 'Jean-Luc O’Neill'],
    ['Jean-Luc O’Neill spoke', "Jean-Luc O'Neill"],
    ['<g1>Eric Adams</g1> spoke', 'Eric Adams'],
    ['Eric\u00a0Adams spoke', 'Eric Adams'],
    ['كلمة محمد علي اليوم', 'محمد علي'],
  ])('of “%s” hold %s', (sentence, expected) => {
    expect(possibleNames([sentence])).toContain(expected)
  })

  it.each([['a single Name here'], ['May, Will, June'], ['Ann <g1>Lee</g1>'], ['all small words']])(
    'are none in “%s”',
    (sentence) => {
      expect(possibleNames([sentence])).toEqual([])
    },
  )

  it('are few, whatever the sentence', () => {
    const shouted = Array.from({ length: 200 }, (_, at) => `W${String(at)}`).join(' ')
    expect(possibleNames([shouted]).length).toBeLessThan(200 * 8)
  })
})

describe('terms of one language', () => {
  const forms = (...locales: ('fr' | 'es')[]) =>
    locales.map((locale) => ({ locale, text: ` ${locale} ` }))

  it.each([
    [
      'a word with a form',
      { term: ' net ', kind: 'term' as const, translations: forms('es', 'fr') },
      ['net', 'fr', false],
    ],
    [
      'a name without one',
      { term: 'Lee', kind: 'name' as const, translations: forms('es') },
      ['Lee', null, false],
    ],
    [
      'an acronym',
      { term: 'WHO', kind: 'acronym' as const, translations: forms('fr') },
      ['WHO', 'fr', true],
    ],
    [
      'what is left alone, even with a form',
      { term: 'Go', kind: 'leave-alone' as const, caseSensitive: true, translations: forms('fr') },
      ['Go', null, true],
    ],
  ])('hold %s', (_, row, [source, target, caseSensitive]) => {
    expect(termsFromRows([row], 'fr')).toEqual([{ source, target, caseSensitive, kind: row.kind }])
  })

  it.each([
    ['a word without a form', { term: 'net', kind: 'term' as const, translations: forms('es') }],
    ['an empty one', { term: ' ', kind: 'name' as const }],
    [
      'what is only proposed',
      {
        term: 'net',
        kind: 'term' as const,
        translations: [{ locale: 'fr' as const, text: 'filet', status: 'proposed' as const }],
      },
    ],
  ])('do not hold %s', (_, row) => {
    expect(termsFromRows([row], 'fr')).toEqual([])
  })

  it('take the accepted form beside a proposed one', () => {
    const translations = [
      { locale: 'fr' as const, text: 'filet', status: 'proposed' as const },
      { locale: 'fr' as const, text: 'réseau', status: 'accepted' as const },
    ]
    expect(termsFromRows([{ term: 'net', kind: 'term', translations }], 'fr')).toMatchObject([
      { target: 'réseau' },
    ])
  })

  it('hold a name of the content where readers have a form of it', () => {
    const rows = [
      { source: 'Atlantic Union', target: ' Union atlantique' },
      { source: 'Harbour Fund', target: '' },
    ]
    expect(termsFromNames(rows)).toEqual([
      { source: 'Atlantic Union', target: 'Union atlantique', kind: 'name', caseSensitive: true },
    ])
  })
})
