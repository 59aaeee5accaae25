import type { PublicationState } from '#collections/publications/index.ts'
import { z } from 'zod'

/** As many as a summit has sessions, with room to spare; all of them are one transaction. */
const MOST_DOCUMENTS = 200

export const publicationDocument = z.object({
  collection: z.string().min(1).max(60),
  id: z.string().min(1).max(60),
})

export type PublicationDocument = z.infer<typeof publicationDocument>

export const publicationDocuments = z
  .array(publicationDocument)
  .min(1)
  .max(MOST_DOCUMENTS)
  .refine(
    (all) => new Set(all.map(({ collection, id }) => `${collection}:${id}`)).size === all.length,
    {
      message: 'a document stands in the list twice',
    },
  )

/** Why a document could not be published. */
export type PublicationProblem = PublicationDocument & { message: string }

/** The row of collection `publications`. */
export type Publication = {
  id: string
  /** See `titleOfPublication`. */
  title?: string | null
  /** ISO 8601 instant, UTC. */
  at: string
  state: PublicationState
  documents: PublicationDocument[]
  problems?: PublicationProblem[] | null
  requestedBy: string
  doneAt?: string | null
}
