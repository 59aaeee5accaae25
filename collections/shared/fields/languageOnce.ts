import { sentence, type SentenceKey } from '#collections/shared/texts/sentence.ts'
import type { ArrayFieldValidation } from 'payload'
import { array } from 'payload/shared'
import { after } from './after.ts'

/** Refuses rows of which two name the same language in `locale`, with the sentence named. */
export function languageOnce(refusal: SentenceKey): ArrayFieldValidation {
  return after(array, (rows, { req }) => {
    const locales = ((rows ?? []) as { locale?: string }[]).map((row) => row.locale)
    return new Set(locales).size === locales.length || sentence(req, refusal)
  })
}
