import type { PublicationDocument } from '#src/translation/publications/types.ts'
import type { Session, Summit } from '#payload-types'
import type { PayloadRequest } from 'payload'
import { describeDocuments, type ListedDocument } from './describe.ts'
import { keyOf } from './keyOf.ts'
import { linkedFromSession, linkedFromSummit } from './linked.ts'
import { findNewest } from './newest.ts'
import { zoneOfDocuments } from './zone.ts'

/** What may be published together with a document. */
export type Candidates = {
  /** By whose clocks the time is entered (IANA). */
  zone: string
  /** The document itself first, then what of its surroundings has something to publish. */
  documents: ListedDocument[]
}

/**
 * What can be published as one act with some documents: they themselves; the sessions of a summit;
 * the sponsors and people that these show; the summit of a session. Of what surrounds them, only
 * what readers do not have as it is.
 */
export async function candidatesFor(
  req: PayloadRequest,
  chosen: readonly PublicationDocument[],
): Promise<Candidates> {
  const around = unique([...chosen, ...(await surroundings(req, chosen))])
  const own = new Set(chosen.map(keyOf))
  const documents = (await describeDocuments(req, around)).filter(
    (document) =>
      own.has(keyOf(document)) || document.stands === 'draft' || document.stands === 'changed',
  )
  return { documents, zone: await zoneOfDocuments(req.payload, around) }
}

async function surroundings(
  req: PayloadRequest,
  chosen: readonly PublicationDocument[],
): Promise<PublicationDocument[]> {
  const idsOf = (collection: string) =>
    chosen.filter((one) => one.collection === collection).map(({ id }) => id)
  const [summits, single] = [idsOf('summits'), idsOf('sessions')]
  const shown = (await findNewest(req, {
    collection: 'summits',
    where: { id: { in: summits } },
  })) as Partial<Summit>[]
  const sessions = (await findNewest(req, {
    collection: 'sessions',
    where: { or: [{ summit: { in: summits } }, { id: { in: single } }] },
  })) as Partial<Session>[]
  const inOrder = sessions.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''))
  return [
    ...inOrder.flatMap(({ summit }) => (typeof summit === 'string' ? [summitOf(summit)] : [])),
    ...inOrder.flatMap(({ id }) => (id ? [{ collection: 'sessions', id }] : [])),
    ...shown.flatMap(linkedFromSummit),
    ...inOrder.flatMap(linkedFromSession),
  ]
}

const summitOf = (id: string): PublicationDocument => ({ collection: 'summits', id })

const unique = (documents: readonly PublicationDocument[]): PublicationDocument[] => [
  ...new Map(documents.map((document) => [keyOf(document), document])).values(),
]
