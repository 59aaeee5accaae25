import { tokenise, type Token } from '#i18n/units/tagged/tokens.ts'
import type { Tag } from '#i18n/units/types.ts'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { ChipNode, type ChipToken, isChip } from './ChipNode.ts'

/** What is needed to draw the chips of one sentence. */
export type Chips = {
  tags: readonly Tag[]
  nameOf: (token: ChipToken) => string
  /** That of the language: guessed from the words, a text that begins with a name runs the wrong way. */
  direction: 'ltr' | 'rtl'
}

/** Nodes for words and chips. Only inside an update of the editor. */
export function $nodesOf(tokens: readonly Token[], { tags, nameOf }: Chips): LexicalNode[] {
  return tokens.map((token) => {
    if (token.kind === 'text') return $createTextNode(token.text)
    const tag = tags.find(({ number }) => number === token.number)
    return new ChipNode(token, tag?.stands ?? 'node', nameOf(token))
  })
}

/** Puts a text into the editor in the place of what is there. Only inside an update. */
export function $write(tokens: readonly Token[], chips: Chips): void {
  const { direction } = chips
  const paragraph = $createParagraphNode().setDirection(direction)
  paragraph.append(...$nodesOf(tokens, chips))
  $getRoot().setDirection(direction).clear().append(paragraph)
}

/** What stands in the editor; a sentence has one line, so a break is a space. Only inside a read. */
export function $read(): Token[] {
  const tokens: Token[] = []
  const visit = (node: LexicalNode) => {
    if (isChip(node)) tokens.push(node.getToken())
    else if ($isLineBreakNode(node)) tokens.push({ kind: 'text', text: ' ' })
    else if ($isElementNode(node)) node.getChildren().forEach(visit)
    else tokens.push({ kind: 'text', text: node.getTextContent() })
  }
  $getRoot().getChildren().forEach(visit)
  return tokens
}

/** The chips that stand in the editor. Only inside a read. */
export function $chipNodes(): ChipNode[] {
  return $getRoot()
    .getChildren()
    .flatMap((node) => ($isElementNode(node) ? node.getChildren() : [node]))
    .filter(isChip)
}

/** A pasted text as words and chips: line breaks are spaces, and tags of the source are chips. */
export function pastedTokens(text: string, tags: readonly Tag[]): Token[] {
  const line = text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
  const known = new Set(tags.map(({ number }) => number))
  const tokens = tokenise(line)
  const isOurs = tokens.every((token) => token.kind === 'text' || known.has(token.number))
  // Somebody else's markup is words here; only what a chip was copied as becomes a chip again.
  return isOurs && tags.length > 0 ? tokens : [{ kind: 'text', text: line }]
}
