import { type Locale, localeDefinition } from '#i18n/locales.ts'
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
