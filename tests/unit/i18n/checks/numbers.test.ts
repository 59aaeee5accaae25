import { describe, expect, it } from 'vitest'
import { checkNumbers } from '#i18n/checks/numbers/numbers.ts'
import type { Locale } from '#i18n/locales.ts'
import { idsOf } from './finding.ts'

type Case = [source: string, target: string, locale: Locale]

describe('a number that survived', () => {
  it.each<Case>([
    ['Over 100 mayors from 45 countries', 'Plus de 100 maires de 45 pays', 'fr'],
    ['Over 100 mayors', 'أكثر من ١٠٠ رئيس بلدية', 'ar'],
    ['1,000 delegates', '1 000 délégués', 'fr'],
    ['1,000 delegates', '1\u202f000 délégués', 'fr'],
    ['1,000 delegates', '1.000 delegados', 'es'],
    ['1,000 delegates', '1000 delegados', 'es'],
    ['1,000 delegates', '١٬٠٠٠ مندوب', 'ar'],
    ['1,234,567 people', '1 234 567 personnes', 'fr'],
    ['12,345.67 dollars', '12.345,67 Dollar', 'de'],
    ['3.5 per cent', '3,5 %', 'fr'],
    ['3.5 per cent', '٣٫٥ في المئة', 'ar'],
    ['the 78th session', 'la 78e session', 'fr'],
    ['the 78th session', 'el 78.º período de sesiones', 'es'],
    ['the 78th session', 'die 78. Sitzung', 'de'],
    ['September 19, 2023', '19 septembre 2023', 'fr'],
    ['19 September 2023', '2023 年 9 月 19 日'.replace('9 月 ', ''), 'fr'],
    ['9/19/2023', '19.09.2023', 'de'],
    ['2022–2023', 'de 2022 à 2023', 'fr'],
    ['from 9:30 to 10:45', 'de 9 h 30 à 10 h 45', 'fr'],
    ['from 9:30 to 10:45', 'von 9.30 bis 10.45 Uhr', 'de'],
    ['at 9:00', 'à 9 heures', 'fr'],
    ['at 9 a.m.', 'à 9 h 00', 'fr'],
    ['at 2 p.m.', 'à 14 heures', 'fr'],
    ['at 2:30 p.m.', 'um 14.30 Uhr', 'de'],
    ['begins at 7.40 a.m.', 'commence à 7 h 40', 'fr'],
    ['begins at 7.40 a.m.', 'comienza a las 7:40 de la mañana', 'es'],
    ['from 2 to 4:15 pm', 'de 14 h à 16 h 15', 'fr'],
    ['1,000 people at 15:30', '1000 Menschen um 15.30 Uhr', 'de'],
    ['1.2 million people', '1 200 000 personnes', 'fr'],
    ['1.2 million people', '1,2 million de personnes', 'fr'],
    ['over 3 sessions', 'plus de trois séances', 'fr'],
    ['over 3 sessions', 'أكثر من ثلاث جلسات', 'ar'],
    ['the 2nd edition', 'la segunda edición', 'es'],
    ['over 100 mayors', 'plus de cent maires', 'fr'],
    ['over 100 mayors', 'أكثر من مائة رئيس بلدية', 'ar'],
    ['1,000 delegates', 'mil delegados', 'es'],
    ['eleven events', '11 événements', 'fr'],
    ['twenty cities', '20 villes', 'fr'],
    ['SDG 11 and COP28', 'ODD 11 et COP28', 'fr'],
    ['7 of 12', '12 dont 7', 'fr'],
    ['see https://a.org/2023', 'voir ici', 'fr'],
    ['<g1>100</g1> mayors<x2/>', '<g1>100</g1> maires<x2/>', 'fr'],
    ['in 2023 115 cities', 'en 2023, 115 villes', 'fr'],
    ['room 007', 'salle 7', 'fr'],
  ])('is not reported: %s → %s', (source, target, locale) => {
    expect(idsOf(checkNumbers, { source, target, locale })).toEqual([])
  })
})

describe('a number that did not survive', () => {
  it.each<Case>([
    ['Over 100 mayors', 'Les maires du centre', 'fr'],
    ['11 events', 'Des événements', 'fr'],
    ['3 sessions', 'Des séances', 'fr'],
    ['45 countries and 45 cities', '45 pays et des villes', 'fr'],
    ['100 mayors', 'رؤساء البلديات', 'ar'],
  ])('is an error: %s → %s', (source, target, locale) => {
    expect(idsOf(checkNumbers, { source, target, locale })).toEqual(['numbers-lost'])
  })

  it.each<Case>([
    ['Over 100 mayors', 'Plus de 1000 maires', 'fr'],
    ['3.5 per cent', '35 %', 'fr'],
    ['1,500 people', '1,5 personne', 'fr'],
    ['19 September 2023', '19 septembre 2022', 'fr'],
    ['at 9:30', 'à 9 h 20', 'fr'],
    ['at 9 a.m.', 'à 21 heures', 'fr'],
    ['12 and 34', '34 et 21', 'fr'],
    ['Over 100 mayors', 'أكثر من ١٠ رؤساء', 'ar'],
  ])('is an error when another stands in its place: %s → %s', (source, target, locale) => {
    expect(idsOf(checkNumbers, { source, target, locale })).toEqual(['numbers-changed'])
  })

  it('is named in the message', () => {
    const [finding] = checkNumbers({
      source: '1,000 mayors',
      target: '10 000 maires',
      sourceLocale: 'en',
      targetLocale: 'fr',
    })
    expect(finding).toMatchObject({ severity: 'error' })
    expect(finding?.message).toContain('1,000')
    expect(finding?.message).toContain('10000')
  })
})

describe('an ordinal that is not there in digits', () => {
  const ordinal = (target: string) =>
    checkNumbers({ source: 'The 78th session', target, sourceLocale: 'en', targetLocale: 'es' })

  it('may be there in words, so it is a warning', () => {
    expect(ordinal('La septuagésima octava sesión')).toMatchObject([
      { id: 'numbers-lost', severity: 'warning' },
    ])
  })

  it('is an error when another number stands in its place', () => {
    expect(ordinal('La 87.ª sesión')).toMatchObject([{ id: 'numbers-changed', severity: 'error' }])
  })
})

describe('a number that came from nowhere', () => {
  it('is a warning', () => {
    const [finding] = checkNumbers({
      source: 'Many mayors meet',
      target: '300 maires se réunissent',
      sourceLocale: 'en',
      targetLocale: 'fr',
    })
    expect(finding).toMatchObject({ id: 'numbers-added', severity: 'warning' })
  })
})
