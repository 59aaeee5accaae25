import { isHuman } from '#i18n/merge/isHuman.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { Mark } from '#src/admin/marks/mark.ts'
import type { WorkspaceFinding, WorkspaceUnit } from '../types.ts'

/** What is still wrong with a sentence: findings that nobody has dismissed. */
export function openFindings(
  unit: Pick<WorkspaceUnit, 'checks' | 'dismissed'>,
): WorkspaceFinding[] {
  return unit.checks.filter(({ id }) => !unit.dismissed.includes(id))
}

/** The mark of a sentence, the most urgent first; null while it has no text. */
export function unitMark(unit: WorkspaceUnit): Mark | null {
  const hasError = openFindings(unit).some(({ severity }) => severity === 'error')
  if (unit.state === 'untranslated') return null
  if (unit.state === 'stale') return 'stale'
  if (hasError && unit.state !== 'approved') return 'error'
  return unit.state
}

/** Whether a sentence waits for a person: all but what somebody has approved. */
export const needsWork = ({ state }: Pick<WorkspaceUnit, 'state'>): boolean => state !== 'approved'

/**
 * The sentence after this one that needs a person, from the top again at the end; null when none is
 * left but this one.
 */
export function nextToDo(units: readonly WorkspaceUnit[], from: string | null): string | null {
  const at = units.findIndex(({ id }) => id === from)
  const ahead = [...units.slice(at + 1), ...units.slice(0, Math.max(at, 0))]
  return ahead.find(needsWork)?.id ?? null
}

/** The sentence before or after; the same at either end. */
export function neighbour(
  units: readonly WorkspaceUnit[],
  from: string | null,
  step: 1 | -1,
): string | null {
  const at = units.findIndex(({ id }) => id === from)
  return units[at + step]?.id ?? from
}

/** Whether an empty text was left empty on purpose. */
export const isLeftEmpty = (unit: Pick<WorkspaceUnit, 'target' | 'state'>): boolean =>
  unit.target === '' && isHuman({ ...unit, origin: null })

export type Filter = 'all' | 'to-do' | 'findings'

/** Sentences by what they need and by words in either language, whatever the case. */
export function found(
  units: readonly WorkspaceUnit[],
  wanted: { filter: Filter; words: string; keep: string | null },
): WorkspaceUnit[] {
  const { filter, keep } = wanted
  const words = wanted.words.trim().toLocaleLowerCase()
  if (filter === 'all' && words === '') return [...units]
  return units.filter((unit) => {
    // The sentence in hand stays while it is worked on, though it may no longer fit.
    if (unit.id === keep) return true
    if (filter === 'to-do' && !needsWork(unit)) return false
    if (filter === 'findings' && openFindings(unit).length === 0) return false
    const texts = [unit.source, unit.target ?? '']
    return texts.some((text) => plainText(text).toLocaleLowerCase().includes(words))
  })
}
