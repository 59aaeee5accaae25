import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import type { HomeQuery } from '#src/translation/home/query.ts'
import type { HomeSummary } from '#src/translation/home/summary.ts'
import { icuWords } from '../estimate/words.ts'
import { shownLanguage } from './describeHome.ts'
import type { HomeView } from './types.ts'

/** How the whole work stands, in words. Budgets are staff's (design section 8). */
export function describeSummary(args: {
  summary: HomeSummary
  language: AdminLanguage
  showsMoney: boolean
  view: HomeQuery['view']
  total: number
}): Pick<HomeView, 'languages' | 'standing' | 'count'> {
  const { summary, language, showsMoney, view, total } = args
  const { pause, stopped, budget } = summary
  const number = (value: number) => value.toLocaleString(`${language}-u-nu-latn`)
  const standing: HomeView['standing'] = []
  if (pause) standing.push({ sentence: words(language, 'homePaused'), leadsToQueue: true })
  if (stopped > 0) {
    const sentence = icuWords(language, 'homeStopped', { count: stopped })
    standing.push({ sentence, leadsToQueue: true })
  }
  if (showsMoney && budget) {
    const values = { left: number(budget.left), limit: number(budget.limit) }
    standing.push({ sentence: words(language, 'homeBudget', values), leadsToQueue: false })
  }
  return {
    standing,
    count: icuWords(language, view === 'worst' ? 'homeTotal' : 'homeTotalDocuments', {
      count: total,
    }),
    languages: summary.languages.map(({ locale, waiting, moving }) => ({
      ...shownLanguage(locale),
      waits: icuWords(language, 'homeLanguageWaits', { count: waiting }),
      moves: moving > 0 ? icuWords(language, 'homeLanguageMoves', { count: moving }) : null,
    })),
  }
}
