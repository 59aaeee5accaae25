import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { LOCALES, localeDefinition } from '#i18n/locales.ts'
import { icuWords } from '../estimate/words.ts'

/** What a record says that waits for money (src/translation/usage/overBudget.ts). */
const BUDGET =
  /^The budget of (\w+) for (.+) (is used up|leaves too little): ([\d,]+) of ([\d,]+) characters\. It goes on on 1 (\w+), /u

/** The same in another language of the admin; undefined for any other reason. */
export function budgetReasonIn(language: AdminLanguage, reason: string): string | undefined {
  const [, month, whose, standing, used, limit, resumes] = BUDGET.exec(reason) ?? []
  if (!month || !whose || !used || !limit || !resumes) return undefined
  const owner = LOCALES.find(({ englishLabel }) => englishLabel === whose)
  return icuWords(language, 'reasonBudget', {
    whose: owner?.label ?? 'site',
    isSite: owner ? 'no' : 'yes',
    isUsedUp: standing === 'is used up' ? 'yes' : 'no',
    month: monthIn(language, month),
    used: numberOf(used),
    limit: numberOf(limit),
    resumes: monthIn(language, resumes),
  })
}

const numberOf = (written: string) => Number(written.replaceAll(',', ''))

/** The name of a month, from its English one. */
function monthIn(language: AdminLanguage, english: string): string {
  const monthNamed = (tag: string, index: number) =>
    new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, index))
  const index = MONTHS.findIndex((month) => monthNamed('en', month) === english)
  return index < 0 ? english : monthNamed(localeDefinition(language).intl, index)
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
