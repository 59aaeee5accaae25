import { saysSomething } from '../../views/richTextRoot.ts'
import { numberOf, textOf } from '../types.ts'
import type { NodeRenderer } from '../types.ts'
import type { RichTextNode } from '../../views/text.ts'

const ALIGNMENTS: Readonly<Record<string, string>> = {
  center: 'align-center',
  end: 'align-end',
  right: 'align-end',
  justify: 'align-justify',
}

const DEEPEST_INDENT = 4

/**
 * Alignment and indentation as classes. The stored `direction` is left out on purpose: a translation
 * is rebuilt from the source and would carry the source's direction.
 */
function layoutClass(node: RichTextNode): string | undefined {
  const indent = Math.min(Math.max(numberOf(node, 'indent', 0), 0), DEEPEST_INDENT)
  const names = [ALIGNMENTS[textOf(node, 'format')], indent > 0 && `indent-${String(indent)}`]
  return names.filter(Boolean).join(' ') || undefined
}

/** A paragraph. Editors leave empty ones behind; neither these nor empty headings are shown. */
export const paragraph: NodeRenderer = ({ node, children }) =>
  saysSomething(node) ? <p className={layoutClass(node)}>{children}</p> : null

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const

/** A heading, moved below the heading the text stands under. */
export const heading: NodeRenderer = ({ node, children, context }) => {
  if (!saysSomething(node)) return null
  const written = Number(/^h([1-6])$/.exec(textOf(node, 'tag'))?.[1] ?? 2)
  const level = Math.min(Math.max(written - 2 + context.headingBase, 2), 6)
  const Heading = HEADINGS[level as keyof typeof HEADINGS]
  return <Heading className={layoutClass(node)}>{children}</Heading>
}

export const quote: NodeRenderer = ({ node, children }) => (
  <blockquote className={layoutClass(node)}>{children}</blockquote>
)

export const horizontalrule: NodeRenderer = () => <hr />
