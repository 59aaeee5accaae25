import type { Place, Run } from '../inline/runs.ts'
import { childrenOf, isInlineContainer, textOf, type LexicalNode } from './nodes.ts'

/**
 * Lays the inline children of a paragraph out as runs. Text without words (`''`) and links without
 * content are kept whole: as runs of words they would vanish.
 */
export function flattenInline(nodes: readonly LexicalNode[], within: readonly Place[] = []): Run[] {
  return nodes.flatMap((node): Run[] => {
    const place = { node }
    const text = textOf(node)
    if (text) return [{ within, place, text }]
    if (isInlineContainer(node)) {
      const inner = flattenInline(childrenOf(node), [...within, place])
      if (inner.length > 0) return inner
    }
    return [{ within, place, text: null }]
  })
}
