import { stringify } from 'csv-stringify/sync'
import { COLUMNS, type GlossaryEntry } from './entry.ts'
import { withGuard } from './formulas.ts'

/** A glossary as CSV (RFC 4180) with one line of column names; `readGlossary` gives the entries back. */
export function writeGlossary(entries: readonly GlossaryEntry[]): string {
  const lines = entries.map(({ term, kind, caseSensitive, notes, forms }) => {
    const own = { term, kind: kind ?? 'term', caseSensitive: String(caseSensitive ?? false), notes }
    const cells: Record<string, string | undefined> = { ...own, ...forms }
    return COLUMNS.map((column) => withGuard(cells[column] ?? ''))
  })
  return stringify([[...COLUMNS], ...lines], { record_delimiter: 'windows' })
}
