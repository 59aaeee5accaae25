import type { ReactNode } from 'react'
import type { LocalRichText, RichTextNode } from '../views/text.ts'

/** What a whole rich text has in common. */
export type RichTextContext = {
  content: LocalRichText
  /** The heading level that an editor's h2 becomes. */
  headingBase: number
  siteUrl: string
}

export type NodeRendering = {
  node: RichTextNode
  parent: RichTextNode
  /** The node's children, rendered. */
  children: ReactNode
  /** Notes on the node's sentences; most kinds leave them to stand after the node. */
  notes: ReactNode
  context: RichTextContext
}

export type NodeRenderer = (rendering: NodeRendering) => ReactNode

/** A text property of a node; stored json may hold anything. */
export function textOf(node: RichTextNode, name: string): string {
  const value = node[name]
  return typeof value === 'string' ? value : ''
}

/** A whole number of a node, with a default for anything else. */
export function numberOf(node: RichTextNode, name: string, otherwise: number): number {
  const value = node[name]
  return typeof value === 'number' && Number.isInteger(value) ? value : otherwise
}
