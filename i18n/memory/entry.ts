import type { Neighbours } from './keys.ts'
import type { TaggedText } from '#i18n/units/types.ts'

/** How an entry came about. */
export type EntryOrigin = 'import' | 'machine' | 'person'

/** Whether a person has read it: only reviewed text is used without review. */
export type EntryStatus = 'machine' | 'reviewed'

/** A translation worth keeping, with the sentences that stood around its source. */
export type Memorable = {
  source: TaggedText
  target: TaggedText
  neighbours: Neighbours
  origin: EntryOrigin
  status: EntryStatus
  provider: string | null
}

/** What a decision needs to know of an entry that is in the memory. */
export type KnownEntry = {
  id: string
  key: string
  contextKey: string
  target: TaggedText
  origin: EntryOrigin
  status: EntryStatus
  /** ISO instant at which another wording took its place; it is history since. */
  supersededAt: string | null
  /** ISO instant of the last change. */
  updatedAt: string
}

/** How much an entry weighs against another: a person's words before a reviewed file, and so on. */
export function weightOf({ origin, status }: Pick<KnownEntry, 'origin' | 'status'>): number {
  if (status === 'reviewed') return origin === 'person' ? 4 : 3
  return origin === 'import' ? 2 : 1
}
