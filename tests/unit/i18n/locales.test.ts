import { describe, expect, it } from 'vitest'

import {
  isLocale,
  localeDefinition,
  LOCALES,
  SOURCE_LOCALE,
  TARGET_LOCALES,
  type Locale,
} from '#i18n/locales.ts'

describe('the languages', () => {
  it('are eight, each once, and the source is no target', () => {
    const codes = LOCALES.map((locale) => locale.code)
    expect(codes).toStrictEqual(['en', 'fr', 'es', 'ar', 'pt', 'it', 'de', 'nl'])
    expect(TARGET_LOCALES).toStrictEqual(codes.filter((code) => code !== SOURCE_LOCALE))
  })

  it.each(LOCALES)(
    '$code carries a name and a tag that Intl knows',
    ({ code, englishLabel, intl }) => {
      expect(Intl.DateTimeFormat.supportedLocalesOf([intl])).toStrictEqual([intl])
      expect(new Intl.Locale(intl).language).toBe(code)
      expect(new Intl.DisplayNames(['en'], { type: 'language' }).of(code)).toBe(englishLabel)
    },
  )

  it.each(LOCALES)('$code is written in its own words', ({ code, label }) => {
    const own = new Intl.DisplayNames([code], { type: 'language' }).of(code)
    expect(label.toLocaleLowerCase(code)).toBe(own?.toLocaleLowerCase(code))
  })

  it('run from right to left in Arabic alone', () => {
    expect(LOCALES.filter((locale) => locale.rtl).map((locale) => locale.code)).toStrictEqual([
      'ar',
    ])
  })

  it('name a region to DeepL where it demands one, and never for a source', () => {
    expect(localeDefinition('en').deepl).toStrictEqual({ source: 'en', target: 'en-GB' })
    expect(localeDefinition('pt').deepl).toStrictEqual({ source: 'pt', target: 'pt-PT' })
    expect(LOCALES.filter((locale) => locale.deepl.source.includes('-'))).toStrictEqual([])
  })

  it('write Arabic with the figures that its texts have, and Egypt’s months', () => {
    const { intl } = localeDefinition('ar')
    expect(new Intl.NumberFormat(intl).format(45)).toBe('45')
    const september = new Date('2023-09-18T12:00:00Z')
    expect(new Intl.DateTimeFormat(intl, { month: 'long' }).format(september)).toBe('سبتمبر')
  })

  it.each(['EN', 'xx', 'all', '*', '', null, undefined, 4])('do not include %j', (value) => {
    expect(isLocale(value)).toBe(false)
  })

  it('are refused by name when a cast smuggles in another', () => {
    expect(() => localeDefinition('xx' as Locale)).toThrowError(/“xx”/)
  })
})
