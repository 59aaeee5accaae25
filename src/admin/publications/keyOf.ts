import type { PublicationDocument } from '#src/translation/publications/types.ts'

/** One word for a document: for sets, maps and lists. */
export const keyOf = ({ collection, id }: PublicationDocument): string => `${collection}:${id}`
