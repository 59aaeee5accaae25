import { childNodes, richTextRoot } from './richTextRoot.ts'
import { isRecord } from './records.ts'
import type { RichTextNode } from './text.ts'

/** A document that rich text points to, as populated in the reader's language and in the source. */
export type Reference = {
  collection: string
  target: Record<string, unknown> | undefined
  source: Record<string, unknown> | undefined
}

/**
 * The documents that links and pictures in a rich text point to, by id. A document that readers may
 * not see was left an id by Payload and is not among them.
 */
export function collectReferences(states: {
  target: unknown
  source: unknown
}): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>()
  for (const side of ['target', 'source'] as const) {
    for (const { collection, document } of pointers(richTextRoot(states[side]))) {
      const id = document['id']
      if (typeof id !== 'string') continue
      const known = found.get(id) ?? { collection, target: undefined, source: undefined }
      found.set(id, { ...known, [side]: document })
    }
  }
  return found
}

type Pointer = { collection: string; document: Record<string, unknown> }

function pointers(node: RichTextNode | null): Pointer[] {
  if (!node) return []
  return [...ownPointers(node), ...childNodes(node).flatMap(pointers)]
}

/** Uploads point by `relationTo` and `value`, links by the same pair inside `fields.doc`. */
function ownPointers(node: RichTextNode): Pointer[] {
  const fields = isRecord(node['fields']) ? node['fields'] : {}
  return [node, fields['doc']].flatMap((holder) => {
    if (!isRecord(holder)) return []
    const { relationTo, value } = holder
    return typeof relationTo === 'string' && isRecord(value)
      ? [{ collection: relationTo, document: value }]
      : []
  })
}
