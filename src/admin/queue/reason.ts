import { adminText, type AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words, type WordsKey } from '#collections/shared/texts/sentence.ts'
import { localeDefinition } from '#i18n/locales.ts'
import { type OverBudget, readOverBudget } from '#src/translation/usage/overBudget.ts'
import { icuWords, languageNameIn } from '../estimate/words.ts'

/** The reasons of our own; what a record keeps is their English words. */
const REASONS: readonly WordsKey[] = [
  'reasonFailure',
  'reasonUnpublished',
  'reasonTrashed',
  'reasonLanguageOff',
  'reasonWithdrawn',
  'reasonQuota',
  'reasonRateLimited',
  'reasonUnavailable',
  'reasonUnauthorized',
  'reasonTooLarge',
  'reasonBadRequest',
  'reasonBadAnswer',
  'reasonUnsupported',
  'reasonTimeout',
  'reasonNoKey',
  'reasonSwitchedOff',
  'reasonNeverSent',
]

const byEnglish = new Map(
  REASONS.map((key) => {
    const text = adminText(`words.${key}`)
    return [text?.en, text] as const
  }),
)

/** What an open circuit adds to the reason (i18n/providers/circuit.ts). */
const NEXT_ATTEMPT = /^(.*) Next attempt: (\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC)\.$/su

/** Why a translation waits or failed, in the person's language where the sentence is ours. */
export function reasonIn(language: AdminLanguage, reason: string | null): string | null {
  if (!reason?.trim()) return null
  const budget = readOverBudget(reason)
  if (budget) return budgetReason(language, budget)
  const [, sentence = reason, at] = NEXT_ATTEMPT.exec(reason) ?? []
  const said = byEnglish.get(sentence)?.[language]
  if (said === undefined || at === undefined) return said ?? reason
  return `${said} ${words(language, 'reasonNextAttempt', { at })}`
}

function budgetReason(language: AdminLanguage, budget: OverBudget): string {
  const { month, resumes, locale, isUsedUp, used, limit } = budget
  const { intl } = localeDefinition(language)
  const date = (at: number, form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(intl, { ...form, timeZone: 'UTC' }).format(Date.UTC(2026, at))
  return icuWords(language, isUsedUp ? 'reasonBudgetUsed' : 'reasonBudgetLittle', {
    month: date(month, { month: 'long' }),
    resumes: date(resumes, { day: 'numeric', month: 'long' }),
    whose: locale ? languageNameIn(language, locale) : words(language, 'reasonBudgetSite'),
    used,
    limit,
  })
}
