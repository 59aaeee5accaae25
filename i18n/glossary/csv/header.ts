import { COLUMNS } from './entry.ts'

export type Column = (typeof COLUMNS)[number]

/** The columns of a file in its order, or what is wrong with its first line, in sentences. */
export function readHeader(
  names: readonly string[],
): { columns: Column[] } | { problems: string[] } {
  const columns: Column[] = []
  const problems: string[] = []
  for (const name of names.map((one) => one.trim())) {
    const column = COLUMNS.find((one) => one.toLowerCase() === name.toLowerCase())
    if (!column) problems.push(`“${name}” is no column. There are: ${COLUMNS.join(', ')}.`)
    else if (columns.includes(column)) problems.push(`The column “${column}” stands there twice.`)
    else columns.push(column)
  }
  if (!columns.includes('term')) problems.push('The first line must name a column “term”.')
  return problems.length > 0 ? { problems } : { columns }
}
