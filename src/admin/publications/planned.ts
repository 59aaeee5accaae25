import { type AdminLanguage, adminLanguage } from '#collections/shared/texts/catalogue.ts'
import type { Publication, PublicationDocument } from '#src/translation/publications/types.ts'
import type { PayloadRequest } from 'payload'
import { icuWords } from '../estimate/words.ts'
import { keyOf } from './keyOf.ts'
import { whenWords } from './when.ts'
import { zoneOfDocuments } from './zone.ts'

/** A publication that a document waits for, as its form says it. */
export type Planned = { id: string; sentence: string }

/** More than a few wait for nobody at once; their documents are one column of text each. */
const MOST_WAITING = 200

/** The publications that wait for their time with this document among theirs, the soonest first. */
export async function plannedFor(
  req: PayloadRequest,
  document: PublicationDocument,
): Promise<Planned[]> {
  const { docs } = await req.payload.db.find<Publication>({
    collection: 'publications',
    limit: MOST_WAITING,
    pagination: false,
    sort: 'at',
    where: { state: { equals: 'scheduled' } },
  })
  const mine = docs.filter(({ documents }) =>
    documents.some((one) => keyOf(one) === keyOf(document)),
  )
  const language = adminLanguage(req.i18n.language)
  return Promise.all(
    mine.map(async (publication) => ({
      id: publication.id,
      sentence: plannedSentence(publication, {
        language,
        zone: await zoneOfDocuments(req.payload, publication.documents),
      }),
    })),
  )
}

/** “Will be published with 3 others on 3 March 2026 at 09:00 (New York, UTC−5).” Pure. */
export function plannedSentence(
  { at, documents }: Pick<Publication, 'at' | 'documents'>,
  { language, zone }: { language: AdminLanguage; zone: string },
): string {
  const when = whenWords(at, zone, language)
  return icuWords(language, 'plannedWith', { others: documents.length - 1, when })
}
