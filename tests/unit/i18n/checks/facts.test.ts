import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangedFact, changedFacts } from '#i18n/checks/facts.ts'
import type { Term } from '#i18n/glossary/types.ts'

const name = (source: string): Term => ({ source, target: null, kind: 'name', caseSensitive: true })
const TERMS = [
  name('Adams'),
  name('Brown'),
  name('United Cities'),
  name('UN'),
  name('Saint-Louis (West)'),
]

const changes = (before: string, after: string) =>
  changedFacts(before, after, { locale: 'en', terms: TERMS }).map(({ kind, before, after }) => [
    kind,
    before,
    after,
  ])

type Change = [ChangedFact['kind'], string | null, string | null]

describe('a change of fact', () => {
  it.each<[string, string, Change[]]>([
    ['Over 100 mayors met.', 'Over 110 mayors met.', [['number', '100', '110']]],
    ['Over 100 mayors met.', 'Many mayors met.', [['number', '100', null]]],
    ['Three sessions are open.', 'Four sessions are open.', [['number', 'Three', 'Four']]],
    [
      'Mayors of twenty-one cities',
      'Mayors of twenty-two cities',
      [['number', 'twenty-one', 'twenty-two']],
    ],
    ['It grew by 5%.', 'It grew by 5.', [['number', '5%', '5']]],
    ['the first session', 'the second session', [['number', 'first', 'second']]],
    [
      'It opens on 19 September.',
      'It opens on 20 September.',
      [['date', '19 September', '20 September']],
    ],
    [
      'It opens on 19 September 2023.',
      'It opens on 19 September 2024.',
      [['date', '19 September 2023', '19 September 2024']],
    ],
    ['It opens in May.', 'It opens in June.', [['date', 'May', 'June']]],
    ['We meet on Tuesday.', 'We meet on Wednesday.', [['date', 'Tuesday', 'Wednesday']]],
    ['Doors open tomorrow.', 'Doors open today.', [['date', 'tomorrow', 'today']]],
    ['It begins at 9:30.', 'It begins at 10:30.', [['time', '9:30', '10:30']]],
    ['It begins at 2 p.m.', 'It begins at 2 a.m.', [['time', '2 p.m.', '2 a.m.']]],
    ['At noon we eat.', 'At midnight we eat.', [['time', 'noon', 'midnight']]],
    ['It begins at 9:30 CET.', 'It begins at 9:30 EST.', [['time', 'CET', 'EST']]],
    ['A fee of €50 is due.', 'A fee of $50 is due.', [['currency', '€50', '$50']]],
    ['A fee of €50 is due.', 'A fee of €60 is due.', [['currency', '€50', '€60']]],
    [
      'See https://a.org/x.',
      'See https://a.org/y.',
      [['link', 'https://a.org/x', 'https://a.org/y']],
    ],
    ['Write to a@b.org.', 'Write to c@b.org.', [['email', 'a@b.org', 'c@b.org']]],
    ['The hall is open.', 'The hall is not open.', [['negation', null, 'not']]],
    ['You can enter.', 'You can’t enter.', [['negation', null, 'can’t']]],
    [
      'With a badge you can enter.',
      'Without a badge you can enter.',
      [['negation', null, 'Without']],
    ],
    [
      'The talk was opened by Mayor Smith.',
      'The talk was opened by Mayor Jones.',
      [['name', 'Smith', 'Jones']],
    ],
    ['Adams opened it.', 'Brown opened it.', [['name', 'Adams', 'Brown']]],
    ['Saint-Louis (West) won.', 'Brown won.', [['name', 'Saint-Louis (West)', 'Brown']]],
    ['We all meet in Paris.', 'We all meet in Lyon.', [['place', 'Paris', 'Lyon']]],
    ['Lunch is in Hall B.', 'Lunch is in Hall C.', [['place', 'Hall B', 'Hall C']]],
    ['Use the north door.', 'Use the south door.', [['place', 'north', 'south']]],
    ['The talk is online.', 'The talk is in person.', [['place', 'online', 'in person']]],
    ['Mayor Smith', 'Mayor Jones', [['name', 'Smith', 'Jones']]],
    ['Smith', 'Jones', [['name', 'Smith', 'Jones']]],
    ['We met Al.', 'We met Bo.', [['name', 'Al', 'Bo']]],
    ['Smith spoke.', 'Jones spoke.', [['name', 'Smith', 'Jones']]],
    ['SMITH OPENS THE SUMMIT', 'JONES OPENS THE SUMMIT', [['name', 'SMITH', 'JONES']]],
  ])('%s → %s', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })

  it('is found in another language by its calendar and its negations', () => {
    expect(changedFacts('Le 19 septembre 2023', 'Le 19 octobre 2023', 'fr')).toHaveLength(1)
    expect(changedFacts('am 19. März', 'am 19. April', 'de')).toMatchObject([{ kind: 'date' }])
    expect(changedFacts('Es ist offen', 'Es ist nicht offen', 'de')).toMatchObject([
      { kind: 'negation' },
    ])
  })
})

describe('no change of fact', () => {
  it.each([
    ['Over 100 mayors met.', 'More than 100 mayors met.'],
    ['1,000 delegates', '1000 delegates'],
    ['1.2 million people', '1,200,000 people'],
    ['eleven events', '11 events'],
    ['5 per cent of it', '5% of it'],
    ['19 September 2023', 'September 19, 2023'],
    ['19 September 2023', '19 Sept. 2023'],
    ['at 2 p.m.', 'at 14:00'],
    ['at 9.30 a.m.', 'at 9:30 am'],
    ['at noon', 'at 12:00'],
    ['EUR 5 million', '€5,000,000'],
    ['You cannot enter.', 'You can’t enter.'],
    ['See https://a.org/x.', 'See https://a.org/x for more.'],
    ['The Mayors met there.', 'The mayors met there.'],
    ['They met Mayor Smith.', 'Mayor Smith met them.'],
    ['Teh mayors met.', 'The mayors met.'],
    ['You may march today.', 'Today you may march.'],
    ['A heading', 'Another heading'],
    ['THE SUMMIT OPENS', 'The summit opens'],
    ['A Report', 'The Report'],
    ['Read the <g1>report</g1>.', 'Read the <g1>full report</g1>.'],
    ['Open Cities Report', 'Open Cities Reports'],
    ['Mayor Smith of Paris came', 'In Paris, Mayor Smith came'],
  ])('%s → %s', (before, after) => {
    expect(changes(before, after)).toEqual([])
  })

  it('is in a sentence compared with itself, whatever its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(changedFacts(text, text, { locale: 'en', terms: TERMS })).toEqual([])
      }),
    )
  })

  it('is symmetric: what one way is lost is the other way added', () => {
    const words = fc.constantFrom('not', '19', 'March', '9:30', 'Paris', '€5', 'met', 'in', 'the')
    const text = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = changedFacts(one, other, 'en')
        const back = changedFacts(other, one, 'en')
        const count = (list: readonly ChangedFact[], side: 'before' | 'after') =>
          list.filter((change) => change[side] !== null).length
        expect(count(there, 'before')).toBe(count(back, 'after'))
        expect(count(there, 'after')).toBe(count(back, 'before'))
      }),
    )
  })
})
