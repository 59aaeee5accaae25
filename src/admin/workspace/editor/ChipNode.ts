import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import type { Token } from '#i18n/units/tagged/tokens.ts'
import type { Tag } from '#i18n/units/types.ts'
import {
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import { chipFace } from '../view/chipFace.ts'

export type ChipToken = Exclude<Token, { kind: 'text' }>

type SerializedChip = Spread<
  { token: ChipToken; stands: Tag['stands']; name: string },
  SerializedLexicalNode
>

/**
 * A tag of the source inside the text: one thing to the caret, to Delete and to the clipboard, where
 * it is written as tagged text. It draws itself, so no React is woken for it.
 */
export class ChipNode extends DecoratorNode<null> {
  __token: ChipToken
  __stands: Tag['stands']
  __name: string

  /** @param name what it stands for, in words: a screen reader says it. */
  constructor(token: ChipToken, stands: Tag['stands'], name: string, key?: NodeKey) {
    super(key)
    this.__token = token
    this.__stands = stands
    this.__name = name
  }

  static override getType(): string {
    return 'chip'
  }

  static override clone(node: ChipNode): ChipNode {
    return new ChipNode(node.__token, node.__stands, node.__name, node.__key)
  }

  static override importJSON({ token, stands, name }: SerializedChip): ChipNode {
    return new ChipNode(token, stands, name)
  }

  override exportJSON(): SerializedChip {
    const { __token: token, __stands: stands, __name: name } = this
    return { ...super.exportJSON(), token, stands, name }
  }

  override createDOM(): HTMLElement {
    const chip = document.createElement('span')
    const { className, text } = chipFace(this.__token, this.__stands)
    chip.className = className
    chip.setAttribute('role', 'img')
    chip.setAttribute('aria-label', this.__name)
    chip.title = this.__name
    // Its number and brackets are no words of either language: without this they would turn round
    // inside Arabic text.
    chip.dir = 'ltr'
    chip.translate = false
    chip.textContent = text
    return chip
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }

  override getTextContent(): string {
    return writeTag(this.__token)
  }

  override isInline(): true {
    return true
  }

  /** The caret passes it like a letter: chosen as a node, plain text would neither type nor delete. */
  override isKeyboardSelectable(): boolean {
    return false
  }

  getToken(): ChipToken {
    return this.getLatest().__token
  }
}

export function isChip(node: LexicalNode | null | undefined): node is ChipNode {
  return node instanceof ChipNode
}
