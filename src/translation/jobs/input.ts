import { isLocale, type Locale } from '#i18n/locales.ts'
import { z } from 'zod'

/** What a translation job carries; `attempt` counts refusals of the provider in a row. */
export const translateInput = z.object({
  collection: z.string().min(1),
  document: z.string().min(1),
  locale: z.custom<Locale>(isLocale, 'is not a language'),
  attempt: z.number().int().nonnegative().default(0),
})

export type TranslateInput = z.infer<typeof translateInput>

/** What a running job knows of its own row; a row of an older version may lack a place. */
export const jobRow = z.object({
  id: z.string().nullish(),
  priority: z.number().nullish(),
  turnAt: z.string().nullish(),
})

export type JobRow = z.infer<typeof jobRow>

export const TRANSLATE_TASK = 'translate'

export const TRANSLATION_QUEUE = 'translation'
