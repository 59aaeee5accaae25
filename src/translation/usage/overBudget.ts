import { type Locale, localeDefinition, LOCALES } from '#i18n/locales.ts'
import type { Refusal } from '../run/fromProvider.ts'
import type { Budgets } from './budget.ts'
import { nextMonth } from './month.ts'

/** Why sentences wait for money, and until when: the month turns, or an administrator acts. */
export function overBudget(args: { budgets: Budgets; locale: Locale; now: Date }): Refusal {
  const { budgets, locale, now } = args
  const { site, language } = budgets
  const isSite = site !== null && (language === null || site.left <= language.left)
  const { used = 0, limit = 0 } = (isSite ? site : language) ?? {}
  const whose = isSite ? 'the site' : localeDefinition(locale).englishLabel
  const resumes = nextMonth(now)
  const standing = used >= limit ? 'is used up' : 'leaves too little'
  return {
    code: 'budget',
    sentence:
      `The budget of ${month(now)} for ${whose} ${standing}: ` +
      `${number(used)} of ${number(limit)} characters. ` +
      `It goes on on 1 ${month(resumes)}, or when an administrator raises it.`,
    isRetryable: false,
    retryAfterMs: resumes.getTime() - now.getTime(),
  }
}

const number = (value: number) => new Intl.NumberFormat('en').format(value)

const month = (instant: Date) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(instant)

const MONTHS = Array.from({ length: 12 }, (_, at) => month(new Date(Date.UTC(2026, at))))

/** What the sentence of a budget says, for those who say it in another language. */
export type OverBudget = {
  /** Of the budget, 0 for January. */
  month: number
  /** The month on whose first day it goes on. */
  resumes: number
  /** Null for the site's own. */
  locale: Locale | null
  isUsedUp: boolean
  used: number
  limit: number
}

const SENTENCE =
  /^The budget of (\w+) for (.+) (is used up|leaves too little): ([\d,]+) of ([\d,]+) characters\. It goes on on 1 (\w+), /u

/** Reads the sentence of `overBudget` back; null for any other. A test holds the two together. */
export function readOverBudget(sentence: string): OverBudget | null {
  const [, month = '', whose, standing, used = '', limit = '', resumes = ''] =
    SENTENCE.exec(sentence) ?? []
  const language = LOCALES.find(({ englishLabel }) => englishLabel === whose)
  if (MONTHS.indexOf(month) === -1 || (!language && whose !== 'the site')) return null
  return {
    month: MONTHS.indexOf(month),
    resumes: MONTHS.indexOf(resumes),
    locale: language?.code ?? null,
    isUsedUp: standing === 'is used up',
    used: Number(used.replaceAll(',', '')),
    limit: Number(limit.replaceAll(',', '')),
  }
}
