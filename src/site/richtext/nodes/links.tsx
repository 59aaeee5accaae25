import { isRecord } from '../../views/records.ts'
import { saysSomething } from '../../views/richTextRoot.ts'
import type { LocalRichText, RichTextNode } from '../../views/text.ts'
import { isExternal, safeUrl } from '../safeUrl.ts'
import type { NodeRenderer } from '../types.ts'

/** A link to a document or an address; what may not be linked to keeps its words. */
export const link: NodeRenderer = ({ node, children, context }) => {
  const href = addressOf(node, context.content)
  if (!href || !saysSomething(node)) return children
  return (
    <a href={href} rel={isExternal(href, context.siteUrl) ? 'noopener external' : undefined}>
      {children}
    </a>
  )
}

function addressOf(node: RichTextNode, content: LocalRichText): string | null {
  const fields = node['fields']
  if (!isRecord(fields)) return null
  if (fields['linkType'] !== 'internal') return safeUrl(fields['url'])
  const { doc } = fields
  const id = isRecord(doc) ? documentId(doc['value']) : null
  return (id && content.links.get(id)) ?? null
}

function documentId(value: unknown): string | null {
  if (typeof value === 'string') return value
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : null
}
