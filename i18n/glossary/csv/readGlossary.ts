import { CsvError, parse } from 'csv-parse/sync'
import { readHeader } from './header.ts'
import type { GlossaryEntry } from './entry.ts'
import { withoutGuard } from './formulas.ts'
import { readLine } from './line.ts'

/** Something in a file that must be mended before anything of it is taken. */
export type CsvProblem = { line: number; sentence: string }

export type GlossaryFile =
  { entries: GlossaryEntry[]; problems: [] } | { entries: []; problems: CsvProblem[] }

type Line = { record: string[]; info: { lines: number } }

/**
 * Reads a glossary file: CSV with commas, semicolons or tabs, as spreadsheets save it. All of it is
 * right, or every problem is named with its line and there are no entries.
 */
export function readGlossary(text: string): GlossaryFile {
  let lines: Line[]
  try {
    lines = parseLines(text)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    return failed([{ line, sentence: `This is not CSV: ${error.message}.` }])
  }
  const [first, ...rest] = lines
  if (!first) return failed([{ line: 1, sentence: 'The file is empty.' }])
  const header = readHeader(first.record)
  if ('problems' in header)
    return failed(header.problems.map((sentence) => ({ line: 1, sentence })))
  const problems: CsvProblem[] = []
  const entries: GlossaryEntry[] = []
  const lineOf = new Map<string, number>()
  for (const { record, info } of rest) {
    const read = readLine(header.columns, record.map(withoutGuard))
    const { term } = read.entry
    const twice = lineOf.get(term)
    const sentences = [...read.problems]
    if (term !== '' && twice) {
      sentences.push(`“${term}” stands in line ${String(twice)} already.`)
    }
    lineOf.set(term, info.lines)
    problems.push(...sentences.map((sentence) => ({ line: info.lines, sentence })))
    entries.push(read.entry)
  }
  return problems.length > 0 ? failed(problems) : { entries, problems: [] }
}

const failed = (problems: CsvProblem[]): GlossaryFile => ({ entries: [], problems })

/** With the line each record ends in: a note may hold several. */
function parseLines(text: string): Line[] {
  return parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  }) as unknown as Line[]
}

/** Spreadsheets save with the list separator of their country. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u))
  const count = (separator: string) => header.split(separator).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}
