import { needsTranslation } from '#i18n/merge/carry.ts'
import type { RecordUnit } from '../record/types.ts'

/**
 * The sentences that a machine is asked for: those that wait, each once however often it stands on
 * the page. The estimate counts these, and the run sends these.
 */
export function sentencesToSend(units: readonly RecordUnit[]): RecordUnit[] {
  const firsts = new Map<string, RecordUnit>()
  for (const unit of units) {
    if (needsTranslation(unit) && !firsts.has(unit.source)) firsts.set(unit.source, unit)
  }
  return [...firsts.values()]
}
