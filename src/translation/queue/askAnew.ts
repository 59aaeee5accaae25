import { isHuman } from '#i18n/merge/isHuman.ts'
import type { RecordUnit } from '../record/types.ts'

/**
 * The units with the machine's words taken out of those that are asked anew: its targets, and its
 * suggestions beside a person's stale ones. What readers have of them stays in `released` until
 * there is something better. A person's words, and a sentence that waits already, stay as they are.
 * @param ids the units meant; all when undefined
 */
export function askAnew(
  units: readonly RecordUnit[],
  ids: ReadonlySet<string> | undefined,
): { units: RecordUnit[]; asked: RecordUnit[] } {
  const asked: RecordUnit[] = []
  const emptied = units.map((unit) => {
    const anew = (ids?.has(unit.id) ?? true) ? withoutMachine(unit) : unit
    if (anew !== unit) asked.push(unit)
    return anew
  })
  return { units: emptied, asked }
}

function withoutMachine(unit: RecordUnit): RecordUnit {
  if (unit.state === 'stale') return unit.suggestion ? { ...unit, suggestion: null } : unit
  if (unit.target === null || isHuman(unit)) return unit
  return { ...unit, target: null, state: 'untranslated', origin: null, checks: [], dismissed: [] }
}
