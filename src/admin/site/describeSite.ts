import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { localeDefinition } from '#i18n/locales.ts'
import { circuitState } from '#i18n/providers/circuit.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { BackfillProgress } from '#src/translation/backfill/progress.ts'
import type {
  LanguageOverview,
  MonthUse,
  SiteOverview,
} from '#src/translation/queue/siteOverview.ts'
import { nextMonth } from '#src/translation/usage/month.ts'
import { icuWords } from '../estimate/words.ts'
import { ago } from '../queue/ago.ts'
import { reasonIn } from '../queue/reason.ts'
import type { SiteLanguage, SiteView } from './types.ts'

type Describing = { language: AdminLanguage; now: Date }

/** Machines that translate, by the names they go by; rehearsal text is announced elsewhere. */
const NAMES: Partial<Record<ProviderName | 'none', string>> = {
  deepl: 'DeepL',
  libretranslate: 'LibreTranslate',
  apertium: 'Apertium',
}

/** The site's machine, money and languages in words. Pure. */
export function describeSite(overview: SiteOverview, describing: Describing): SiteView {
  const { language } = describing
  const name = NAMES[overview.provider]
  return {
    machine: name ? words(language, 'siteMachine', { name }) : null,
    refusal: refusal(overview, describing),
    month: monthSentence(overview.month, describing),
    isOverBudget: overview.month.budget?.left === 0,
    languages: overview.languages.map((one) => siteLanguage(one, describing)),
  }
}

function refusal({ circuit }: SiteOverview, { language, now }: Describing): string | null {
  if (!circuit) return null
  const reason = reasonIn(language, circuit.sentence) ?? ''
  const next =
    circuitState(circuit, now) === 'open'
      ? words(language, 'siteAskedAgain', { when: ago({ at: circuit.until, now, language }) })
      : words(language, 'siteAskedNext')
  return `${reason} ${next}`
}

function siteLanguage(overview: LanguageOverview, describing: Describing): SiteLanguage {
  const { locale, showsOriginal, backfill, month, stopped } = overview
  const { language } = describing
  const { label, rtl } = localeDefinition(locale)
  return {
    locale,
    label,
    isRtl: rtl,
    showsOriginal,
    progress: backfill && progressOf(backfill, language),
    stopped:
      stopped.total === 0
        ? []
        : [
            icuWords(language, 'siteStopped', { count: stopped.total }),
            ...stopped.reasons.flatMap((reason) => reasonIn(language, reason) ?? []),
          ],
    month: monthSentence(month, describing),
    isOverBudget: month.budget?.left === 0,
  }
}

function progressOf(
  { state, total, done, waiting, stopped }: BackfillProgress,
  language: AdminLanguage,
): SiteLanguage['progress'] {
  // Switched on before there was anything to translate.
  if (total === 0) return null
  const isMoving = state === 'running' || waiting > 0
  if (!isMoving && stopped === 0) {
    const sentence = icuWords(language, 'siteFilled', { total })
    return { done: total, total, isMoving, sentence }
  }
  return { done, total, isMoving, sentence: icuWords(language, 'siteFilling', { done, total }) }
}

/** “This month: 214 sentences, 12,000 of 500,000 characters.” and, used up, until when it rests. */
function monthSentence(use: MonthUse, { language, now }: Describing): string {
  const { sentences, characters, budget } = use
  const counted = icuWords(language, budget ? 'siteMonthOf' : 'siteMonth', {
    sentences,
    characters: budget?.used ?? characters,
    limit: budget?.limit ?? 0,
  })
  if (budget?.left !== 0) return counted
  const tag = localeDefinition(language).intl
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return `${counted} ${words(language, 'siteOverBudget', { day: day.format(nextMonth(now)) })}`
}
