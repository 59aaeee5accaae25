import type { Tag } from '#i18n/units/types.ts'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { chipsOf } from '../model/chips.ts'
import { $chipNodes, $nodesOf, type Chips } from './content.ts'

/**
 * Puts a tag where the caret is, a pair around what is selected; one that stands elsewhere already
 * moves. Only inside an update of the editor.
 */
export function $insertTag(tag: Tag, chips: Chips): void {
  if (!$isRangeSelection($getSelection())) $getRoot().selectEnd()
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const chosen = selection.extract().filter((node) => !$isElementNode(node))
  const old = $chipNodes().filter((node) => node.getToken().number === tag.number)
  const [open, close] = $nodesOf(chipsOf(tag), chips)
  if (!open) return
  const around = selection.isCollapsed()
    ? []
    : chosen.filter((node) => !old.includes(node as never))
  const [first] = around
  const last = around.at(-1)
  if (close && first && last) {
    first.insertBefore(open)
    last.insertAfter(close)
    close.selectNext()
  } else {
    selection.insertNodes(close ? [open, close] : [open])
    // Between the halves: what is typed next belongs inside.
    if (close) open.selectNext(0, 0)
  }
  for (const node of old) node.remove()
}
