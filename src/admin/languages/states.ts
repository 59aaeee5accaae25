import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { type Locale, LOCALES, SOURCE_LOCALE } from '#i18n/locales.ts'
import { targetLanguages } from '#src/translation/schema/languages.ts'
import type { Target } from '#src/translation/schema/target.ts'
import type { Payload, TypedUser } from 'payload'
import { describeLanguages, type ShownRecord } from './describe.ts'
import { readerPages } from './readerPages.ts'
import type { LanguageState } from './types.ts'

export type StatesQuestion = {
  payload: Payload
  /** Read with the rights of this person. */
  user: TypedUser
  target: Target
  /** The language the person uses the admin in. */
  language: string
}

/** How each language of a document stands, as this person may see it. At most one row a language. */
export async function languageStates(question: StatesQuestion): Promise<LanguageState[]> {
  const { payload, user, target, language } = question
  const [enabled, records, pages] = await Promise.all([
    targetLanguages({ payload }),
    recordsOf({ payload, user, target }),
    readerPages({ payload, user, collection: target.collection, id: target.document }),
  ])
  const locales: Locale[] = [SOURCE_LOCALE, ...enabled.map(({ locale }) => locale)]
  return describeLanguages({ locales, records, pages, language: adminLanguage(language) })
}

async function recordsOf(question: Omit<StatesQuestion, 'language'>): Promise<ShownRecord[]> {
  const { payload, user, target } = question
  const { docs } = await payload.find({
    collection: 'translations',
    depth: 0,
    limit: LOCALES.length,
    overrideAccess: false,
    pagination: false,
    select: {
      approvedCount: true,
      editedCount: true,
      errorCount: true,
      locale: true,
      machineCount: true,
      reason: true,
      rehearsalCount: true,
      staleCount: true,
      state: true,
      untranslatedCount: true,
    },
    user,
    where: {
      and: [
        { collection: { equals: target.collection } },
        { document: { equals: target.document } },
      ],
    },
  })
  return docs
}
