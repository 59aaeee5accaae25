import { isRecord } from '../views/records.ts'

/**
 * The ids of documents whose text a page shows: the ones given and those populated inside them.
 * Rows of arrays and blocks have ids of another kind; they are left out by their shape.
 */
export function documentIds(documents: readonly unknown[]): string[] {
  const ids = new Set<string>()
  for (const document of documents) collect(document, ids)
  return [...ids]
}

const DOCUMENT_ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** Other editions of a summit are only mentioned: their text is not this page's. */
const MENTIONED_ONLY = new Set(['previousEdition', 'nextEdition', 'summit', 'doc'])

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ids)
    return
  }
  if (!isRecord(value)) return
  if (typeof value['id'] === 'string' && DOCUMENT_ID.test(value['id'])) ids.add(value['id'])
  for (const [key, inner] of Object.entries(value)) {
    if (!MENTIONED_ONLY.has(key)) collect(inner, ids)
  }
}
