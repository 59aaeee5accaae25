import type { Found, HistoryRow } from './findings.ts'
import type { World } from './world.ts'

const WRITTEN = ['edited', 'approved', 'approval-undone']

/** Everything that a person wrote is still there, and no machine has put its words over it. */
export function checkPeoplesWords(world: World, found: Found): string[] {
  return [...missingFromHistory(world, found), ...missingFromRecords(found)]
}

/** What the server said it had taken. */
function missingFromHistory({ written }: World, { history }: Found): string[] {
  const kept = new Set(history.map(({ record, after }) => `${record} ${after ?? ''}`))
  return written
    .filter(({ record, text }) => text !== '' && !kept.has(`${record} ${text}`))
    .map(({ text }) => `The history does not have “${text}”.`)
}

/** The last words of a person in each unit: in the record, or told of as having left the source. */
function missingFromRecords({ records, history }: Found): string[] {
  const faults: string[] = []
  const left = new Set(
    history.flatMap(({ record, before, why }) =>
      why === 'source-removed' ? [`${record} ${before ?? ''}`] : [],
    ),
  )
  for (const [key, { record, unit, after }] of lastWords(history)) {
    if (!after) continue
    const row = records.find(({ id }) => id === record)
    if (left.has(`${record} ${after}`)) continue
    const units = row?.units ?? []
    if (!row || !JSON.stringify(units).includes(JSON.stringify(after))) {
      faults.push(
        `“${after}” is neither in its record nor in the history of what left it (${key}).`,
      )
    }
    const holder = units.find(({ id }) => id === unit)
    if (holder?.target === after && ['untranslated', 'machine'].includes(holder.state)) {
      faults.push(`“${after}” counts as ${holder.state}.`)
    }
  }
  return faults
}

function lastWords(history: readonly HistoryRow[]): Map<string, HistoryRow> {
  const inOrder = history.toSorted((one, other) => one.at.localeCompare(other.at))
  const last = new Map<string, HistoryRow>()
  for (const row of inOrder) {
    const key = `${row.record} ${row.unit}`
    const isMachinesAgain = row.why === 'approval-undone' && !wasWritten(history, row)
    if (isMachinesAgain) last.delete(key)
    else if (WRITTEN.includes(row.why)) last.set(key, row)
    // Words of two sentences in one, or of one in two: they are looked for where people put them.
    else if (['joined', 'split'].includes(row.why)) last.delete(key)
  }
  return last
}

/** A machine's words that were approved as they stood, and then no longer, are a machine's again. */
function wasWritten(history: readonly HistoryRow[], { record, unit, after }: HistoryRow): boolean {
  return history.some(
    (row) =>
      row.record === record && row.unit === unit && row.after === after && row.before !== after,
  )
}

/** Counts are of the units, and of nothing else. */
export function checkCounts({ records }: Found): string[] {
  return records.flatMap((record) => {
    const { id, units } = record
    const states = ['untranslated', 'machine', 'edited', 'approved', 'stale'] as const
    const wrong = states.filter(
      (state) =>
        units.length > 0 &&
        record[`${state}Count`] !== units.filter((unit) => unit.state === state).length,
    )
    const ids = new Set(units.map((unit) => unit.id))
    return [
      ...wrong.map((state) => `The record ${id} counts its ${state} sentences wrong.`),
      ...(ids.size === units.length ? [] : [`The record ${id} has a sentence twice.`]),
    ]
  })
}
