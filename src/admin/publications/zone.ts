import type { PublicationDocument } from '#src/translation/publications/types.ts'
import type { Payload } from 'payload'
import { zoneOfSummit } from '../fields/zoneOfSummit.ts'

/**
 * By whose clocks a publication is told: its summit's, or that of its first session; else UTC. Read
 * for who sees the publication: a zone is no secret, and a list's cell is not told who asks.
 */
export async function zoneOfDocuments(
  payload: Payload,
  documents: readonly PublicationDocument[],
): Promise<string> {
  const summit = documents.find(({ collection }) => collection === 'summits')
  if (summit) return zoneOfSummit(payload, summit.id)
  const session = documents.find(({ collection }) => collection === 'sessions')
  if (!session) return 'UTC'
  const found = await payload.findByID({
    collection: 'sessions',
    id: session.id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    select: { summit: true },
  })
  return typeof found?.summit === 'string' ? zoneOfSummit(payload, found.summit) : 'UTC'
}
