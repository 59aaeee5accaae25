import { describe, expect, it } from 'vitest'
import { calendarDay, formatDay, formatDays, formatTime, zoneName } from '#src/site/format/dates.ts'
import { formatBytes, languageName, localDigits } from '#src/site/format/numbers.ts'

const moment = { instant: '2023-09-19T02:30:00.000Z', timeZone: 'America/New_York' }

/** Versions of ICU differ in kinds of space. */
const plain = (text: string) =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '')

describe('dates and times', () => {
  it('are those of the summit’s zone', () => {
    expect(formatDay({ ...moment, locale: 'fr' })).toBe('lundi 18 septembre 2023')
    expect(calendarDay(moment)).toBe('2023-09-18')
    expect(plain(formatTime({ ...moment, locale: 'fr' }))).toBe('22:30')
  })

  it('are written with the digits of the language', () => {
    expect(formatDay({ ...moment, locale: 'ar' })).toBe('الاثنين، 18 سبتمبر 2023')
  })

  it('names the zone in the reader’s language', () => {
    expect(zoneName({ locale: 'en', timeZone: 'America/New_York' })).toBe('Eastern Time')
    expect(zoneName({ locale: 'fr', timeZone: 'America/New_York' })).toContain('heure')
  })

  it('say the days of a summit as a range, whatever the zone of the server', () => {
    const days = { first: '2023-09-18T12:00:00.000Z', last: '2023-09-21T12:00:00.000Z' }
    expect(plain(formatDays({ ...days, locale: 'fr' }))).toBe('18–21 septembre 2023')
    expect(formatDays({ ...days, last: null, locale: 'en' })).toBe('18 September 2023')
  })
})

describe('figures', () => {
  it.each([
    [8_200, 'en', '8 kB'],
    [12, 'en', '1 kB'],
    [1_230_000, 'fr', '1,2 Mo'],
  ] as const)('%d bytes are %s: %s', (bytes, locale, expected) => {
    expect(plain(formatBytes({ locale, bytes }))).toBe(expected)
  })

  it('keep their signs and take the digits of the language', () => {
    expect(localDigits({ locale: 'ar', text: '100+' })).toBe('100+')
    expect(localDigits({ locale: 'fr', text: '100+' })).toBe('100+')
  })

  it('names a language in another', () => {
    expect(languageName({ locale: 'fr', of: 'ar' })).toBe('arabe')
  })
})
