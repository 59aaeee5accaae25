import { after } from '#collections/shared/fields/after.ts'
import { sentence } from '#collections/shared/texts/sentence.ts'
import type { ArrayFieldValidation } from 'payload'
import { array } from 'payload/shared'

type Row = { locale?: string; status?: string | null }

/** Each language has one accepted form at most; proposals may stand beside it. */
export const acceptedOnce: ArrayFieldValidation = after(array, (rows, { req }) => {
  const locales = ((rows ?? []) as Row[])
    .filter(({ status }) => status !== 'proposed')
    .map(({ locale }) => locale)
  return new Set(locales).size === locales.length || sentence(req, 'formTwice')
})
