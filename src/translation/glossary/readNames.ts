import type { NameRow } from '#i18n/glossary/termsFromRows.ts'
import type { Locale } from '#i18n/locales.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { Payload } from 'payload'
import { neverSentCollections } from '../provider/neverSent.ts'
import type { TranslationRecord } from '../record/types.ts'
import { globalTarget, type Target } from '../schema/target.ts'

/** Where the content says what something is called, by the paths of its sentences. */
const NAMED: ReadonlyMap<string, readonly string[]> = new Map([
  [globalTarget('settings').collection, ['organisation.name', 'organisation.short']],
  ['sponsors', ['name']],
  ['summits', ['title']],
])

/** More than this many named documents are no glossary; the newest are taken. */
const MOST_RECORDS = 2000

/** Whether what a document is called in a language is a term for others. */
export const isNamed = ({ collection }: Target): boolean => NAMED.has(collection)

/**
 * The names that readers have in a language, each with the name it is a translation of: after a
 * change of name the old form is no form of the new name. One bounded query. Names whose text is
 * never sent are none: terms go to the provider's glossary.
 */
export async function readNames(payload: Payload, locale: Locale): Promise<NameRow[]> {
  const kept = await neverSentCollections(payload)
  const { docs } = await payload.db.find<TranslationRecord>({
    collection: 'translations',
    limit: MOST_RECORDS,
    pagination: false,
    select: { collection: true, units: true },
    sort: '-updatedAt',
    where: {
      and: [
        { collection: { in: [...NAMED.keys()].filter((name) => !kept.has(name)) } },
        { locale: { equals: locale } },
        { state: { not_equals: 'withdrawn' } },
      ],
    },
  })
  return docs.flatMap(({ collection, units }) =>
    (NAMED.get(collection) ?? []).flatMap((path): NameRow[] => {
      const sentences = (units ?? []).filter((unit) => unit.path === path)
      const released = sentences[0]?.released
      // A name of two sentences would be half a term.
      if (sentences.length !== 1 || !released) return []
      return [{ source: plainText(released.source), target: plainText(released.target) }]
    }),
  )
}
