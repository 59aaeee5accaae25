import { describe, expect, it } from 'vitest'
import { bestLanguage, languageOfPath } from '#src/site/bestLanguage.ts'
import { isExternal, safeUrl } from '#src/site/richtext/safeUrl.ts'
import { agendaDays } from '#src/site/views/agenda.ts'
import { chooseCurrent } from '#src/site/views/currentSummit.ts'
import { stillStands } from '#src/site/views/notes.ts'
import { shorten } from '#src/site/views/shorten.ts'
import { documentIds } from '#src/site/queries/documentIds.ts'
import type { SessionView } from '#src/site/views/session.ts'

describe('the best language', () => {
  it.each([
    ['fr-CA, en;q=0.5', 'fr'],
    ['de, es;q=0.8, fr;q=0.9', 'fr'],
    ['AR', 'ar'],
    ['fr;q=0, es', 'es'],
    ['*', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['nonsense;;q=x,,', 'en'],
  ])('of “%s” is %s', (header, expected) => {
    expect(bestLanguage(header, ['en', 'fr', 'es', 'ar'])).toBe(expected)
  })

  it('is not read from a path whose language is switched off', () => {
    expect(languageOfPath('/fr/summits/x', ['en', 'fr'])).toBe('fr')
    expect(languageOfPath('/de/summits/x', ['en', 'fr'])).toBeNull()
  })
})

describe('an address in content', () => {
  it.each([
    'https://example.org/a?b#c',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+12125550100',
    '/fr/pages/about',
    '#programme',
    'page',
  ])('%s may be linked to', (url) => {
    expect(safeUrl(url)).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '',
    null,
    7,
  ])('%j may not', (url) => {
    expect(safeUrl(url)).toBeNull()
  })

  it('is external when it leads to another origin', () => {
    expect(isExternal('https://example.org/x', 'https://site.test')).toBe(true)
    expect(isExternal('https://site.test/x', 'https://site.test')).toBe(false)
    expect(isExternal('/x', 'https://site.test')).toBe(false)
  })
})

describe('the programme', () => {
  const session = (id: string, startsAt: string | null) => ({ id, startsAt }) as SessionView

  it('groups by the calendar day of the summit’s zone, not of Greenwich', () => {
    const late = session('late', '2023-09-19T02:30:00.000Z')
    const days = agendaDays([late], 'America/New_York')
    expect(days.map(({ day }) => day)).toEqual(['2023-09-18'])
  })

  it('goes by time; where times agree or are missing, by the order editors gave', () => {
    const days = agendaDays(
      [
        session('no time, first', null),
        session('second', '2023-09-18T15:00:00.000Z'),
        session('first', '2023-09-18T13:00:00.000Z'),
        session('also second', '2023-09-18T15:00:00.000Z'),
        session('no time, last', null),
      ],
      'America/New_York',
    )
    expect(days.map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([
      ['first', 'second', 'also second'],
      ['no time, first', 'no time, last'],
    ])
  })
})

describe('the current summit', () => {
  const summit = (startDate: string, endDate: string) => ({ startDate, endDate })
  const next = summit('2027-05-01T12:00:00Z', '2027-05-03T12:00:00Z')
  const later = summit('2028-05-01T12:00:00Z', '2028-05-03T12:00:00Z')
  const past = summit('2023-09-18T12:00:00Z', '2023-09-21T12:00:00Z')

  it.each([
    ['the one that comes next', [later, next, past], '2026-11-22T00:00:00Z', next],
    ['the one that is on, to the end of its last day', [next, past], '2023-09-22T08:00:00Z', past],
    ['the latest when all are over', [next, past], '2030-01-01T00:00:00Z', next],
  ])('is %s', (_promise, summits, now, expected) => {
    const { current, earlier } = chooseCurrent(summits, new Date(now))
    expect(current).toBe(expected)
    expect(earlier).not.toContain(expected)
  })
})

describe('small decisions', () => {
  const now = new Date('2026-11-22T12:00:00Z')

  it('shows a note until its moment and not after', () => {
    expect(stillStands(null, now)).toBe(true)
    expect(stillStands('2026-11-22T12:00:01Z', now)).toBe(true)
    expect(stillStands('2026-11-22T12:00:00Z', now)).toBe(false)
  })

  it('cuts a description at a word', () => {
    const cut = shorten('word '.repeat(80)) ?? ''
    expect(cut.length).toBeLessThanOrEqual(201)
    expect(cut).toMatch(/word…$/)
    expect(shorten('  ')).toBeNull()
  })

  it('asks for the provenance of documents on the page, not of rows or other editions', () => {
    const id = (digit: string) => `${digit.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`
    const ids = documentIds([
      {
        id: id('1'),
        facts: [{ id: '65f0c0ffee65f0c0ffee0000' }],
        sponsors: [{ id: id('2'), logo: { id: id('3') } }],
        previousEdition: { id: id('4') },
      },
    ])
    expect(ids).toEqual([id('1'), id('2'), id('3')])
  })
})
