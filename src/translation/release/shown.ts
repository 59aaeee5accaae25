import type { RecordUnit, ReleasedLeaves, TranslationRecord } from '../record/types.ts'

type Decided = Pick<TranslationRecord, 'showOriginal' | 'isWithdrawn' | 'units'>

/**
 * Whether staff have put the original in the place of a field. One sentence takes its field with it:
 * half a text in another language would pose as a translation (docs/decisions/029).
 */
export function hiddenFields(record: Decided): (path: string) => boolean {
  if (record.showOriginal || record.isWithdrawn) return () => true
  const paths = new Set(originals(record.units ?? []).map(({ path }) => path))
  return (path) => paths.has(path)
}

/** What the document must hold in this language: the released text, but for what staff have hidden. */
export function shownLeaves(record: Decided & Pick<TranslationRecord, 'released'>): ReleasedLeaves {
  const isHidden = hiddenFields(record)
  const leaves = Object.entries(record.released ?? {})
  return Object.fromEntries(leaves.filter(([path]) => !isHidden(path)))
}

function originals(units: readonly RecordUnit[]): RecordUnit[] {
  return units.filter(({ showOriginal }) => showOriginal)
}
