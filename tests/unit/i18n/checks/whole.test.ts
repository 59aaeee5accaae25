import { describe, expect, it } from 'vitest'
import { checkLanguage } from '#i18n/checks/language.ts'
import { checkLength } from '#i18n/checks/length.ts'
import { checkSentences } from '#i18n/checks/sentences.ts'
import { checkConsistency } from '#i18n/checks/consistency.ts'
import { family } from './finding.ts'

const SOURCE =
  'The mayors of more than one hundred cities met in New York to speak about their streets.'
const FR = 'Les maires de plus de cent villes se sont réunis à New York pour parler de leurs rues.'
const ES =
  'Los alcaldes de más de cien ciudades se reunieron en Nueva York para hablar de sus calles.'
const PT =
  'Os prefeitos de mais de cem cidades reuniram-se em Nova Iorque para falar das suas ruas.'
const IT =
  'I sindaci di più di cento città si sono riuniti a New York per parlare delle loro strade.'
const DE = 'Die Bürgermeister von mehr als hundert Städten trafen sich in New York, um zu sprechen.'
const NL = 'De burgemeesters van meer dan honderd steden kwamen in New York bijeen om te spreken.'
const AR = 'اجتمع رؤساء بلديات أكثر من مائة مدينة في نيويورك للحديث عن شوارع مدنهم وأحيائها.'

describe('the language', () => {
  family(checkLanguage, [
    [SOURCE, FR, 'fr', []],
    [SOURCE, ES, 'es', []],
    [SOURCE, PT, 'pt', []],
    [SOURCE, IT, 'it', []],
    [SOURCE, DE, 'de', []],
    [SOURCE, NL, 'nl', []],
    [SOURCE, AR, 'ar', []],
    [SOURCE, ES, 'fr', ['language-wrong']],
    [SOURCE, FR, 'es', ['language-wrong']],
    [SOURCE, DE, 'nl', ['language-wrong']],
    [SOURCE, NL, 'de', ['language-wrong']],
    [SOURCE, FR, 'ar', ['language-wrong']],
    [SOURCE, AR, 'it', ['language-wrong']],
    [SOURCE, `${SOURCE} Indeed they did.`, 'pt', ['language-wrong']],
    // Its own check names it.
    [SOURCE, SOURCE, 'fr', []],
    ['Open cities', 'Open cities', 'fr', []],
    [
      'Speakers',
      'Anna Müller, Klaus Schmidt, Gerhard Schneider, Hans Fischer, Petra Weber',
      'fr',
      [],
    ],
  ])
})

describe('the length', () => {
  family(checkLength, [
    [SOURCE, FR, 'fr', []],
    [SOURCE, AR, 'ar', []],
    [SOURCE, 'Les maires se sont réunis.', 'fr', ['length-short']],
    [SOURCE, 'اجتمع رؤساء البلديات.', 'ar', ['length-short']],
    [SOURCE, 'Die Bürgermeister trafen sich.', 'de', ['length-short']],
    [SOURCE, `${ES} ${ES}`, 'es', ['length-long']],
    [SOURCE, `${NL} ${NL}`, 'nl', ['length-long']],
    ['Working lunch', 'Déjeuner', 'fr', []],
    ['Mayors', 'Bürgermeisterinnen und Bürgermeister', 'de', []],
  ])
})

describe('the sentences', () => {
  const two = 'The mayors met in the morning. They had lunch together in the garden.'
  family(checkSentences, [
    [SOURCE, FR, 'fr', []],
    [two, 'Les maires se sont réunis le matin. Ils ont déjeuné ensemble au jardin.', 'fr', []],
    [
      two,
      'Les maires se sont réunis le matin, puis ont déjeuné ensemble dans le jardin.',
      'fr',
      [],
    ],
    [two, 'Les maires se sont réunis le matin.', 'fr', ['sentences-missing']],
    [two, 'Los alcaldes se reunieron por la mañana.', 'es', ['sentences-missing']],
    [two, 'اجتمع رؤساء البلديات في الصباح.', 'ar', ['sentences-missing']],
    [SOURCE, FR.replace(' se sont', '. se sont'), 'fr', ['fragment']],
    [
      SOURCE,
      'Os prefeitos de mais de cem cidades. reuniram-se em Nova Iorque.',
      'pt',
      ['fragment'],
    ],
    [
      SOURCE,
      'I sindaci. Si sono riuniti a New York per parlare delle loro strade.',
      'it',
      ['fragment'],
    ],
    [SOURCE, 'De burgemeesters kwamen bijeen. In New York.', 'nl', []],
    [SOURCE, 'De burgemeesters van honderd steden kwamen bijeen. New York.', 'nl', ['fragment']],
    [SOURCE, 'اجتمع رؤساء بلديات أكثر من مائة مدينة في نيويورك. للحديث.', 'ar', ['fragment']],
    [SOURCE, 'Bürgermeister trafen sich z. B. in New York, bzw. in der Nähe.', 'de', []],
    [SOURCE, 'Les maires se sont réunis à New York. Ils y ont parlé de leurs rues.', 'fr', []],
    ['No. 5 opens. soon', 'Le n° 5 ouvre. bientôt', 'fr', []],
  ])
})

describe('consistency', () => {
  const unit = (id: string, source: string, target: string | null) => ({ id, source, target })
  const idsBy = (units: Parameters<typeof checkConsistency>[0]) =>
    Object.fromEntries(
      [...checkConsistency(units)].map(([id, list]) => [id, list.map((f) => f.id)]),
    )

  it('names one source with several translations, in each of its places', () => {
    const units = [
      unit('a', 'Working lunch', 'Déjeuner de travail'),
      unit('b', 'Working lunch', 'Repas de travail'),
      unit('c', 'Round table', 'Table ronde'),
    ]
    expect(idsBy(units)).toEqual({ a: ['consistency-source'], b: ['consistency-source'] })
    expect(checkConsistency(units).get('a')?.[0]).toMatchObject({
      severity: 'info',
      values: { other: 'Repas de travail' },
    })
  })

  it('names several sources with one translation, when it is a sentence', () => {
    const same = 'Les maires se sont réunis hier.'
    const units = [unit('a', 'The mayors met.', same), unit('b', 'The ministers met.', same)]
    expect(idsBy(units)).toEqual({ a: ['consistency-target'], b: ['consistency-target'] })
    expect(idsBy([unit('a', 'Report', 'Rapport'), unit('b', 'Account', 'Rapport')])).toEqual({})
  })

  it.each([
    ['case and the mark at the end', unit('b', 'working lunch.', 'déjeuner de travail.')],
    ['a sentence that has no translation yet', unit('b', 'Working lunch', null)],
    ['a sentence left empty', unit('b', 'Working lunch', '')],
    ['tags', unit('b', '<g1>Working</g1> lunch', '<g1>Déjeuner</g1> de travail')],
  ])('does not mind %s', (_what, other) => {
    expect(idsBy([unit('a', 'Working lunch', 'Déjeuner de travail'), other])).toEqual({})
  })
})
