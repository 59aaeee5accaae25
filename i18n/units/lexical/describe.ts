import type { Tag } from '../types.ts'
import { isRecord } from '../fields/record.ts'
import { isInlineContainer, type LexicalNode } from './nodes.ts'
import { formatNames } from './textStyle.ts'

/** What a tag stands for, in words an interface or a prompt can show. */
export function describePlace(node: LexicalNode): Pick<Tag, 'stands' | 'detail'> {
  const fields = isRecord(node.fields) ? node.fields : {}
  if (isInlineContainer(node)) return { stands: 'link', detail: linkDetail(fields) }
  switch (node.type) {
    case 'text':
      return node.text === ''
        ? { stands: 'node', detail: 'text' }
        : { stands: 'format', detail: formatNames(node) }
    case 'linebreak':
      return { stands: 'line-break', detail: '' }
    case 'tab':
      return { stands: 'tab', detail: '' }
    case 'inlineBlock':
      return { stands: 'inline-block', detail: stringOf(fields.blockType) }
    default:
      return { stands: 'node', detail: node.type }
  }
}

/** The address of a link; of an internal one the collection it leads to. */
function linkDetail(fields: Record<string, unknown>): string {
  if (isRecord(fields.doc)) return stringOf(fields.doc.relationTo)
  return stringOf(fields.url)
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
