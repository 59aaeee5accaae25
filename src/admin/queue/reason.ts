import { adminText, type AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words, type WordsKey } from '#collections/shared/texts/sentence.ts'
import { budgetReasonIn } from './budgetReason.ts'

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
  const budget = budgetReasonIn(language, reason)
  if (budget !== undefined) return budget
  const [, sentence = reason, at] = NEXT_ATTEMPT.exec(reason) ?? []
  const said = byEnglish.get(sentence)?.[language]
  if (said === undefined || at === undefined) return said ?? reason
  return `${said} ${words(language, 'reasonNextAttempt', { at })}`
}
