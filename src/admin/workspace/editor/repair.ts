import type { Token } from '#i18n/units/tagged/tokens.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import { $getRoot, $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { isSameText } from '../model/chips.ts'
import { $chipNodes, $read, $write, type Chips } from './content.ts'

/**
 * Makes the editor hold the well-formed text. Chips that have to go, go by themselves, so that the
 * caret stays where it is; only chips that have to move make the text be written anew.
 */
export function $repair(kept: readonly Token[], chips: Chips): void {
  const left = kept.flatMap((token) => (token.kind === 'text' ? [] : [writeTag(token)]))
  for (const node of $chipNodes()) {
    const at = left.indexOf(writeTag(node.getToken()))
    if (at === -1) node.remove()
    else left.splice(at, 1)
  }
  if (isSameText($read(), kept)) return
  const hadCaret = $isRangeSelection($getSelection())
  $write(kept, chips)
  if (hadCaret) $getRoot().selectEnd()
}
