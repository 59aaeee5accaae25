import type { Money } from '#src/translation/estimate/types.ts'
import type { DryReport, Report, Row } from '#src/translation/catchUp/types.ts'
import { columns } from '../columns.ts'

/** What was translated, for people at a terminal: a row each, the sums, then why some are not. Pure. */
export function reportLines(report: Report): string[] {
  const { rows, total, provider, isStopped } = report
  const stopped = isStopped
    ? ['Stopped. What is left goes on with the next start, or this command.']
    : []
  if (rows.length === 0) return [...stopped, ...(isStopped ? [] : ['Everything is translated.'])]
  const head = ['document', 'language', 'outcome', 'sent', 'reused', 'kept', 'characters', 'cost']
  const cells = rows.map((row) => [
    nameOf(row),
    row.locale,
    row.outcome,
    ...numbers(row),
    moneyOf(row.cost),
  ])
  const sums = ['total', '', '', ...numbers(total), moneyOf(total.cost)]
  const reasons = rows.filter(({ outcome }) => outcome === 'held' || outcome === 'failed')
  return [
    ...columns([head, ...cells, sums], { left: 3 }),
    `Translated by ${provider === 'none' ? 'nobody: there is no provider' : provider}.`,
    ...reasons.map((row) =>
      `${row.outcome}: ${nameOf(row)}, ${row.locale}. ${row.reason ?? ''}`.trimEnd(),
    ),
    ...stopped,
  ]
}

/** What would be sent, a row for each language. Pure. */
export function dryLines(report: DryReport): string[] {
  const { languages, total, provider } = report
  const head = ['language', 'documents', 'sentences', 'reused', 'kept', 'characters', 'cost']
  const cells = languages.map((language) => [
    language.locale,
    String(language.translations),
    ...counts(language),
    moneyOf(language.cost),
  ])
  const sums = ['total', String(total.translations), ...counts(total), moneyOf(total.cost)]
  return [
    ...columns([head, ...cells, sums]),
    ...(provider === 'none' ? ['There is no provider: these sentences would wait.'] : []),
    ...(total.suffices ? [] : ['The budget of the month does not pay for all of it.']),
    'Nothing was sent.',
  ]
}

const nameOf = ({ collection, title }: Row): string => `${collection}: ${title}`

const numbers = (row: Pick<Row, 'sent' | 'reused' | 'kept' | 'billedCharacters'>): string[] =>
  [row.sent, row.reused, row.kept, row.billedCharacters].map(String)

const counts = ({ send, memory, corrections }: DryReport['total']): string[] =>
  [send.sentences, memory.inContext + memory.exact, corrections.kept, send.billedCharacters].map(
    String,
  )

/** Cents are shown where there are any; a price that is not known is a dash. */
function moneyOf(money: Money): string {
  if (!money) return '–'
  const { amount, currency } = money
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    maximumFractionDigits: 4,
  }).format(amount)
}
