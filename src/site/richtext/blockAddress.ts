import { childAddress } from '#i18n/units/lexical/address.ts'
import { childNodes } from '../views/richTextRoot.ts'
import type { RichTextNode, StaleNotice } from '../views/text.ts'

/** Nodes after which (or in which) a note can stand. */
const HOSTS = new Set([
  'paragraph',
  'heading',
  'listitem',
  'quote',
  'tablecell',
  'upload',
  'block',
  'horizontalrule',
])

/** Whether a kind of node carries notes of its own. */
export function isNoticeHost(node: RichTextNode): boolean {
  return HOSTS.has(node.type)
}

/** The node a note belongs to: units add `+2` for a run of text and `:label` for a block's field. */
function nodeAddress(block: string): string {
  return /^[\d.]*/.exec(block)?.[0] ?? ''
}

/** The notes that belong to one node. */
export function noticesAt(notices: readonly StaleNotice[], address: string): StaleNotice[] {
  return notices.filter((notice) => nodeAddress(notice.block) === address)
}

/** The notes whose paragraph is not there: they follow the whole text, so that none is lost. */
export function homelessNotices(
  notices: readonly StaleNotice[],
  root: RichTextNode,
): StaleNotice[] {
  const homes = new Set(hostAddresses(root, ''))
  return notices.filter((notice) => !homes.has(nodeAddress(notice.block)))
}

function hostAddresses(node: RichTextNode, address: string): string[] {
  const own = address !== '' && isNoticeHost(node) ? [address] : []
  const below = childNodes(node).flatMap((child, index) =>
    hostAddresses(child, childAddress(address, index)),
  )
  return [...own, ...below]
}
