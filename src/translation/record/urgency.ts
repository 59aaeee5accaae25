import { changedFacts } from '#i18n/checks/facts.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { hasOpenError } from './counts.ts'
import type { RecordUnit } from './types.ts'

/**
 * How much a translation needs a person, the worst first (design section 5, step 6): what readers
 * see wrongly now before what nobody has read. Numbers, so that a database can sort by them; there
 * is room between them for what later comes from readers.
 */
export const URGENCY = {
  /** Readers have an old number, date, time, place, link or negation. */
  wrongFacts: 60,
  /** A check keeps a sentence back. */
  errors: 50,
  /** A person's words belong to an earlier original. */
  stale: 30,
  /** Something waits for a person before readers can have it. */
  waiting: 20,
  /** Machine text that nobody has read. */
  unread: 10,
  none: 0,
} as const

/** The most urgent thing that a record's sentences ask of a person. */
export function urgencyOf(units: readonly RecordUnit[]): number {
  return units.reduce<number>((most, unit) => Math.max(most, urgencyOfUnit(unit)), URGENCY.none)
}

/** Whether a person has looked a machine's sentence over without taking it for reviewed. */
export const isChecked = ({ target, checked }: Pick<RecordUnit, 'target' | 'checked'>) =>
  target !== null && checked?.target === target

function urgencyOfUnit(unit: RecordUnit): number {
  const { released, source, state } = unit
  if (released && released.source !== source) {
    // With the sentence as it is read today, this is what readers are told wrongly.
    if (changedFacts(released.source, source, SOURCE_LOCALE).length > 0) return URGENCY.wrongFacts
  }
  if (hasOpenError(unit)) return URGENCY.errors
  if (state === 'stale') return URGENCY.stale
  if (state === 'untranslated' || state === 'edited') return URGENCY.waiting
  if (state !== 'machine' || isChecked(unit)) return URGENCY.none
  return released?.target === unit.target ? URGENCY.unread : URGENCY.waiting
}
