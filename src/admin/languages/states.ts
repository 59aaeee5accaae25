import {
  actorOf,
  isEditor,
  mayTranslateInto,
  ownLanguages,
} from '#collections/shared/access/roles.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { type Locale, LOCALES, SOURCE_LOCALE } from '#i18n/locales.ts'
import { machineOf } from '#src/translation/provider/machine.ts'
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

/**
 * How each language of a document stands, for those that this person may see: staff all, translators
 * the source and their own. At most one row a language.
 */
export async function languageStates(question: StatesQuestion): Promise<LanguageState[]> {
  const { payload, user, target, language } = question
  const enabled = await targetLanguages({ payload })
  const seen = enabled.filter(({ locale }) => maySee(user, locale))
  const locales: Locale[] = [SOURCE_LOCALE, ...seen.map(({ locale }) => locale)]
  const document = { payload, user, collection: target.collection, id: target.document }
  const [records, pages] = await Promise.all([
    recordsOf({ payload, user, target }),
    readerPages(document, locales),
  ])
  const actor = actorOf({ user })
  const isStaff = isEditor(actor)
  return describeLanguages({
    locales,
    originals: enabled.flatMap(({ locale, showOriginal }) => (showOriginal ? [locale] : [])),
    records,
    pages,
    language: adminLanguage(language),
    hasMachine: machineOf(payload).choice.name !== 'none',
    mayIn: (locale) => ({ decide: isStaff, ask: isStaff || mayTranslateInto(actor, locale) }),
  })
}

function maySee(user: TypedUser, locale: Locale): boolean {
  const actor = actorOf({ user })
  return isEditor(actor) || ownLanguages(actor).includes(locale)
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
      isWithdrawn: true,
      locale: true,
      machineCount: true,
      reason: true,
      rehearsalCount: true,
      showOriginal: true,
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
