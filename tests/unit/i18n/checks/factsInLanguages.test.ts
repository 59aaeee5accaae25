import { changedFacts } from '#i18n/checks/facts.ts'
import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import { describe, expect, it } from 'vitest'

const name = (source: string): Term => ({ source, target: null, kind: 'name', caseSensitive: true })
const TERMS = ['Orange', 'Nizza', 'ليون', 'تونس'].map(name)

describe('a change of fact in the languages that can be a source', () => {
  it.each<[Locale, string, string, string]>([
    ['fr', 'number', 'Plus de 100 maires.', 'Plus de 120 maires.'],
    ['fr', 'date', 'Le 19 septembre 2023', 'Le 20 septembre 2023'],
    ['fr', 'date', 'Ouvert le mardi.', 'Ouvert le jeudi.'],
    ['fr', 'time', 'Ouverture à 14 h 30.', 'Ouverture à 15 h 30.'],
    ['fr', 'negation', 'La salle est ouverte.', 'La salle n’est pas ouverte.'],
    ['fr', 'name', 'Le maire Dupont a parlé.', 'Le maire Durand a parlé.'],
    ['fr', 'link', 'Voir https://a.org/x.', 'Voir https://a.org/y.'],
    ['es', 'number', 'Más de 100 alcaldes.', 'Más de 120 alcaldes.'],
    ['es', 'date', 'El 3 de mayo de 2024', 'El 4 de mayo de 2024'],
    ['es', 'time', 'Abre a las 9:30.', 'Abre a las 10:30.'],
    ['es', 'negation', 'La sala está abierta.', 'La sala no está abierta.'],
    ['de', 'date', 'Es beginnt am 19. März.', 'Es beginnt am 19. April.'],
    ['de', 'time', 'Es beginnt um 9 Uhr.', 'Es beginnt um 10 Uhr.'],
    ['de', 'negation', 'Der Saal ist offen.', 'Der Saal ist nicht offen.'],
    ['it', 'date', 'Il 3 maggio 2024', 'Il 3 giugno 2024'],
    ['it', 'negation', 'La sala è aperta.', 'La sala non è aperta.'],
    ['pt', 'date', 'Em 3 de maio de 2024', 'Em 3 de junho de 2024'],
    ['pt', 'negation', 'A sala está aberta.', 'A sala não está aberta.'],
    ['nl', 'date', 'Op 3 mei 2024', 'Op 3 juni 2024'],
    ['nl', 'negation', 'De zaal is open.', 'De zaal is niet open.'],
    ['ar', 'number', 'اجتمع 100 رئيس بلدية.', 'اجتمع 120 رئيس بلدية.'],
    ['ar', 'number', 'اجتمع ١٠٠ رئيس بلدية.', 'اجتمع ١٢٠ رئيس بلدية.'],
    ['ar', 'time', 'يبدأ في 9:30.', 'يبدأ في 10:30.'],
    ['ar', 'negation', 'القاعة مفتوحة.', 'القاعة ليست مفتوحة.'],
    ['ar', 'name', 'نجتمع في ليون.', 'نجتمع في تونس.'],
    ['ar', 'link', 'انظر https://a.org/x', 'انظر https://a.org/y'],
  ])('%s: %s in “%s”', (locale, kind, before, after) => {
    const changes = changedFacts(before, after, { locale, terms: TERMS })
    expect(changes.map((change) => change.kind)).toContain(kind)
  })

  it.each<[Locale, string, string]>([
    ['fr', 'Les maires se réunissent.', 'Les maires se retrouvent.'],
    ['es', 'Los alcaldes se reúnen.', 'Los alcaldes se encuentran.'],
    ['de', 'Es ist schön hier.', 'Es ist sehr schön hier.'],
    ['ar', 'اجتمع ١٠٠ رئيس بلدية.', 'اجتمع 100 رئيس بلدية.'],
    ['ar', 'القاعة مفتوحة للجميع.', 'القاعة مفتوحة أمام الجميع.'],
  ])('%s: none from “%s” to “%s”', (locale, before, after) => {
    expect(changedFacts(before, after, { locale, terms: TERMS })).toEqual([])
  })
})
