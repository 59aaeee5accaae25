import { describe, expect, it } from 'vitest'
import { checkCurrency } from '#i18n/checks/currency.ts'
import { checkDates } from '#i18n/checks/dates.ts'
import { checkNegation } from '#i18n/checks/negation.ts'
import { checkPlaceholders } from '#i18n/checks/placeholders.ts'
import { checkTerms } from '#i18n/checks/terms/check.ts'
import { checkTimes } from '#i18n/checks/times.ts'
import type { Term } from '#i18n/glossary/types.ts'
import { type Case, family, idsOf } from './finding.ts'

describe('dates', () => {
  const source = 'It opens on Tuesday, 19 September 2023.'
  family(checkDates, [
    [source, 'Il ouvre le mardi 19 septembre 2023.', 'fr', []],
    [source, 'Se abre el martes 19 de septiembre de 2023.', 'es', []],
    [source, 'Se abre el martes 19/09/2023.', 'es', []],
    [source, 'يُفتتح يوم الثلاثاء 19 سبتمبر 2023.', 'ar', []],
    [source, 'يُفتتح الثلاثاء ١٩ أيلول ٢٠٢٣.', 'ar', []],
    [source, 'Abre na terça-feira, 19 de setembro de 2023.', 'pt', []],
    [source, 'Apre martedì 19 settembre 2023.', 'it', []],
    [source, 'Es beginnt am Dienstag, dem 19. September 2023.', 'de', []],
    [source, 'Het opent op dinsdag 19 september 2023.', 'nl', []],
    [source, 'Il ouvre le mardi 19 octobre 2023.', 'fr', ['dates-changed']],
    [source, 'Se abre el miércoles 19 de septiembre de 2023.', 'es', ['dates-changed']],
    [source, 'يُفتتح يوم الأربعاء 19 سبتمبر 2023.', 'ar', ['dates-changed']],
    [source, 'Es beginnt am 19. September 2023.', 'de', ['dates-lost']],
    [source, 'Apre martedì 19/10/2023.', 'it', ['dates-lost']],
    [
      source,
      'Abre na quarta-feira, 19 de outubro de 2023.',
      'pt',
      ['dates-changed', 'dates-changed'],
    ],
    ['They met in May 2022.', 'Ze kwamen bijeen in mei 2022.', 'nl', []],
    ['They met in May 2022.', 'Ze kwamen bijeen in juni 2022.', 'nl', ['dates-changed']],
    ['Cities may march on.', 'Les villes peuvent avancer.', 'fr', []],
    ['From May to June', 'De mayo a junio', 'es', []],
    ['On Mondays', 'Montags', 'de', []],
    ['On Monday evening', 'Am Montagabend', 'de', []],
    ['On Sundays', 'Le dimanche', 'fr', []],
    ['It opens tomorrow.', 'Il ouvre demain.', 'fr', []],
  ])
})

describe('times', () => {
  family(checkTimes, [
    ['at 2 p.m.', 'à 14 h', 'fr', []],
    ['at 2:30 pm', 'a las 14:30', 'es', []],
    ['at 2 p.m.', 'a las 2 de la tarde', 'es', []],
    ['at 2 p.m.', 'في الساعة 2 ظهرًا', 'ar', []],
    ['at 8 p.m.', 'الساعة 8 م', 'ar', []],
    ['at 7 p.m.', 'alle 7 di sera', 'it', []],
    ['at 12 p.m.', 'à 12 h', 'fr', []],
    ['at 9 a.m.', 'à 9 h', 'fr', []],
    ['at 2 p.m.', 'à 2 h', 'fr', ['times-half-day']],
    ['at 2:30 p.m.', 'um 2.30 Uhr', 'de', ['times-half-day']],
    ['at 8 p.m.', 'às 8h', 'pt', ['times-half-day']],
    ['at 8 p.m.', 'om 8 uur', 'nl', ['times-half-day']],
    ['at 8 p.m.', 'في الساعة 8', 'ar', ['times-half-day']],
  ])
})

describe('currency', () => {
  family(checkCurrency, [
    ['It costs $5 million.', 'Cela coûte 5 millions de dollars.', 'fr', []],
    ['It costs $5.', 'Cuesta 5 USD.', 'es', []],
    ['It costs $5.', 'يكلف 5 دولارات.', 'ar', []],
    ['It costs €1,000.', 'Es kostet 1.000 Euro.', 'de', []],
    ['It costs 10 pounds sterling.', 'Costa 10 sterline.', 'it', []],
    ['It costs CHF 20.', 'Het kost 20 Zwitserse frank (CHF).', 'nl', []],
    ['Euro area', 'Zone euro', 'fr', []],
    ['It costs $5.', 'Cela coûte 5 €.', 'fr', ['currency-changed']],
    ['It costs €5.', 'Custa 5 dólares.', 'pt', ['currency-changed']],
    ['It costs €5.', 'Het kost 5.', 'nl', ['currency-lost']],
    ['It costs €5.', 'يكلف 5 دولارات.', 'ar', ['currency-changed']],
  ])
})

describe('placeholders', () => {
  family(checkPlaceholders, [
    ['Hello {name}', 'Bonjour {name}', 'fr', []],
    ['Hello {name}', 'Bonjour {nom}', 'fr', ['placeholders-lost', 'placeholders-added']],
    ['{{count}} cities', '{{count}} ciudades', 'es', []],
    ['{{count}} cities', 'ciudades', 'es', ['placeholders-lost']],
    ['%s of %d', '%d من %s', 'ar', []],
    ['%1$s of %2$s', '%1$s von', 'de', ['placeholders-lost']],
    ['Hello', 'Olá {0}', 'pt', ['placeholders-added']],
    ['50% of seats', '50 % dei posti', 'it', []],
    ['50% social', '50 % sociaal', 'nl', []],
  ])
})

describe('negation', () => {
  family(checkNegation, [
    ['The door is not open.', 'La porte n’est pas ouverte.', 'fr', []],
    ['Nobody came.', 'Personne n’est venu.', 'fr', []],
    ['Without a badge you cannot enter.', 'Sin acreditación no se puede entrar.', 'es', []],
    ['It is not possible.', 'Das ist unmöglich.', 'de', []],
    ['It is not open.', 'ليس مفتوحًا.', 'ar', []],
    ['It is not open.', 'غير مفتوح.', 'ar', []],
    ['It never happened.', 'Não aconteceu.', 'pt', []],
    ['Nothing changed.', 'Niente è cambiato.', 'it', []],
    ['No one came.', 'Niemand kwam.', 'nl', []],
    ['Not only mayors came.', 'Des maires et d’autres sont venus.', 'fr', []],
    ['Room No. 5', 'Salle 5', 'fr', []],
    ['Only mayors came.', 'Ne sont venus que des maires.', 'fr', []],
    ['What ministers asked', 'ما طلبه الوزراء', 'ar', []],
    ['The door is not open.', 'La porte est ouverte.', 'fr', ['negation-lost']],
    ['The door isn’t open.', 'La puerta está abierta.', 'es', ['negation-lost']],
    ['The door is not open.', 'الباب مفتوح.', 'ar', ['negation-lost']],
    ['The door is not open.', 'A porta está aberta.', 'pt', ['negation-lost']],
    ['The door is not open.', 'La porta è aperta.', 'it', ['negation-lost']],
    ['The door is not open.', 'Die Tür ist offen.', 'de', ['negation-lost']],
    ['The door is not open.', 'De deur is open.', 'nl', ['negation-lost']],
    ['The door is open.', 'La porte n’est pas ouverte.', 'fr', ['negation-added']],
    ['The door is open.', 'Die Tür ist nicht offen.', 'de', ['negation-added']],
    ['The door is open.', 'La puerta no está abierta.', 'es', ['negation-added']],
    ['The door is open.', 'الباب ليس مفتوحًا.', 'ar', ['negation-added']],
  ])
})

describe('names and terms', () => {
  const term = (source: string, target: string | null, kind: Term['kind'] = 'name'): Term => ({
    source,
    target,
    kind,
    caseSensitive: kind !== 'term',
  })
  it.each<[string, string, Case[2], Term[], string[]]>([
    ['Adams spoke.', 'Adams a parlé.', 'fr', [term('Adams', null)], []],
    ['Adams spoke.', 'Le maire a parlé.', 'fr', [term('Adams', null)], ['names-lost']],
    [
      'The Open Cities met.',
      'Die Offenen Städte tagten.',
      'de',
      [term('Open Cities', 'Offene Städte')],
      [],
    ],
    [
      'The Open Cities met.',
      'Freie Städte tagten.',
      'de',
      [term('Open Cities', 'Offene Städte')],
      ['names-lost'],
    ],
    ['The UN met.', 'L’ONU s’est réunie.', 'fr', [term('UN', 'ONU', 'acronym')], []],
    ['UNESCO met.', 'L’UNESCO s’est réunie.', 'fr', [term('UN', 'ONU', 'acronym')], []],
    [
      'A steering committee',
      'Un comité de pilotage',
      'fr',
      [term('steering committee', 'comité de pilotage', 'term')],
      [],
    ],
    [
      'Two round tables',
      'Dos mesas redondas',
      'es',
      [term('round table', 'mesa redonda', 'term')],
      [],
    ],
    [
      'A Round Table',
      'Una reunión',
      'es',
      [term('round table', 'mesa redonda', 'term')],
      ['glossary-missing'],
    ],
    ['A mayor spoke.', 'تحدث رئيس البلدية.', 'ar', [term('mayor', 'رئيس بلدية', 'term')], []],
    [
      'A mayor spoke.',
      'تحدث الحاكم.',
      'ar',
      [term('mayor', 'رئيس بلدية', 'term')],
      ['glossary-missing'],
    ],
    [
      'New York City',
      'Ville de New York',
      'fr',
      [term('New York', 'New York'), term('New York City', 'Ville de New York')],
      [],
    ],
    ['City halls', 'Gemeentehuizen', 'nl', [term('city hall', 'gemeentehuis', 'term')], []],
    ['No term here', 'Aucun terme', 'fr', [term('Adams', null)], []],
  ])('%s → %s (%s)', (source, target, locale, terms, ids) => {
    expect(idsOf(checkTerms, { source, target, locale, terms })).toEqual(ids)
  })
})
