import { isLocale } from '#i18n/locales.ts'
import { type GlossaryEntry, KINDS, LONGEST } from './entry.ts'
import type { Column } from './header.ts'

const YES = ['true', 'yes', '1']
const NO = ['false', 'no', '0', '']

/** One line of a file as an entry, with what is wrong in it, in sentences. */
export function readLine(
  columns: readonly Column[],
  record: readonly string[],
): { entry: GlossaryEntry; problems: string[] } {
  const problems: string[] = []
  const cells = new Map(columns.map((column, at) => [column, (record[at] ?? '').trim()]))
  if (record.length !== columns.length) {
    const counts = `${String(record.length)} cells for ${String(columns.length)} columns`
    problems.push(`There are ${counts}. Is a quotation mark missing?`)
  }
  const term = cells.get('term') ?? ''
  if (term === '') problems.push('The term is empty.')
  const kind = readKind(cells.get('kind'), problems)
  const forms: GlossaryEntry['forms'] = {}
  for (const [column, text] of cells) if (isLocale(column)) forms[column] = text
  if (kind === 'leave-alone' && Object.values(forms).some((form) => form !== '')) {
    problems.push(`“${term}” is never translated (leave-alone), so it can have no form.`)
  }
  const entry = {
    term,
    kind,
    caseSensitive: readSwitch(cells.get('caseSensitive'), problems),
    notes: cells.get('notes'),
    forms,
  }
  problems.push(...tooLong(entry))
  return { entry, problems }
}

function readKind(text: string | undefined, problems: string[]): GlossaryEntry['kind'] {
  if (text === undefined) return undefined
  const kind = text === '' ? 'term' : KINDS.find((one) => one === text.toLowerCase())
  if (!kind) problems.push(`“${text}” is no kind. There are: ${KINDS.join(', ')}.`)
  return kind
}

function readSwitch(text: string | undefined, problems: string[]): boolean | undefined {
  if (text === undefined) return undefined
  const word = text.toLowerCase()
  if (!YES.includes(word) && !NO.includes(word)) {
    problems.push(`caseSensitive is true or false, not “${text}”.`)
  }
  return YES.includes(word)
}

function tooLong({ term, notes = '', forms }: GlossaryEntry): string[] {
  const lengths: [string, string, number][] = [
    ['term', term, LONGEST.term],
    ['notes', notes, LONGEST.notes],
    ...Object.entries(forms).map(([locale, form]): [string, string, number] => [
      locale,
      form,
      LONGEST.form,
    ]),
  ]
  return lengths
    .filter(([, text, most]) => text.length > most)
    .map(
      ([column, text, most]) =>
        `${column} has ${String(text.length)} characters; ${String(most)} are allowed.`,
    )
}
