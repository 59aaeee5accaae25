import type { GlossaryRow } from '#i18n/glossary/termsFromRows.ts'
import type { Payload } from 'payload'

/** More than this many entries are no glossary; the newest are taken. */
const MOST_TERMS = 10_000

/** The entries of the glossary, and the organisation's acronym, which is one in every language. */
export async function readGlossary(payload: Payload): Promise<GlossaryRow[]> {
  const { docs } = await payload.db.find<GlossaryRow>({
    collection: 'glossary-terms',
    limit: MOST_TERMS,
    pagination: false,
    sort: '-updatedAt',
  })
  // On MongoDB a global that was never saved is null.
  const settings: { organisation?: { acronym?: string | null } | null } | null =
    await payload.db.findGlobal({ slug: 'settings', select: { organisation: true } })
  const acronym = settings?.organisation?.acronym
  return acronym ? [...docs, { term: acronym, kind: 'acronym' }] : docs
}
