import { adminText, type AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'

/** The reasons of our own; what a record keeps is their English words. */
const REASONS: readonly WordsKey[] = [
  'reasonFailure',
  'reasonUnpublished',
  'reasonLanguageOff',
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
]

const byEnglish = new Map(
  REASONS.map((key) => {
    const text = adminText(`words.${key}`)
    return [text?.en, text] as const
  }),
)

/** Why a translation waits or failed, in the person's language where the sentence is ours. */
export function reasonIn(language: AdminLanguage, reason: string | null): string | null {
  if (!reason?.trim()) return null
  return byEnglish.get(reason)?.[language] ?? reason
}
