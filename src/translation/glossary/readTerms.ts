import type { GlossaryTerm } from '#payload-types'
import type { Payload, PayloadRequest } from 'payload'

/** Every entry of the glossary by its words, forms and proposals included. */
export async function readTerms(payload: Payload, req?: PayloadRequest): Promise<GlossaryTerm[]> {
  const { docs } = await payload.find({
    collection: 'glossary-terms',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'term',
    ...(req ? { req } : {}),
  })
  return docs
}
