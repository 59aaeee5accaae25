import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { RecordUnit } from '../record/types.ts'

/** Longer context costs time and room in the request; in characters. */
const LONGEST = 3000

/** What a request holds (DeepL's limit, which the others keep too). */
const MOST_TEXTS = 50

type Page = {
  title: string
  /** Everything on the page, whether it is sent or not. */
  all: readonly RecordUnit[]
  labels: ReadonlyMap<string, string>
}

/**
 * What surrounds each text, for the provider. Texts with one context travel together, so fields
 * share theirs as long as their texts fit one request: a page of 50 sentences is one request, not
 * one for each field. The sentences of a field always share, and titles and labels share the page's.
 * @returns a context for each of `units`, in their order
 */
export function providerContexts(args: Page & { units: readonly RecordUnit[] }): string[] {
  const shared = new Map<string, string>()
  for (const fields of fieldsTogether(args.units)) {
    const context = contextOf(args, fields)
    for (const field of fields) shared.set(field, context)
  }
  return args.units.map((unit) => shared.get(fieldOf(unit)) ?? '')
}

/** Single-line fields are one: alone their words say little. */
const SHORT_FIELDS = ''

const fieldOf = ({ path, block }: RecordUnit) => (block === '' ? SHORT_FIELDS : path)

/** The fields in their order, as many together as one request takes. */
function fieldsTogether(units: readonly RecordUnit[]): string[][] {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(fieldOf(unit), (counts.get(fieldOf(unit)) ?? 0) + 1)
  const groups: { fields: string[]; texts: number }[] = []
  for (const [field, texts] of counts) {
    const last = groups.at(-1)
    if (last && last.texts + texts <= MOST_TEXTS) {
      last.fields.push(field)
      last.texts += texts
    } else groups.push({ fields: [field], texts })
  }
  return groups.map(({ fields }) => fields)
}

/** Each field has its share, so that a long one does not push the others out. */
function contextOf({ title, all, labels }: Page, fields: readonly string[]): string {
  const share = Math.floor((LONGEST - title.length) / fields.length)
  const parts = fields.map((field) => {
    const words = plain(all.filter((unit) => fieldOf(unit) === field))
    const label = labels.get(field)
    return (label === undefined ? words : `${label}: ${words}`).slice(0, Math.max(share, 0))
  })
  return [`${title}.`, ...parts].join(' ').slice(0, LONGEST)
}

function plain(units: readonly RecordUnit[]): string {
  return units.map(({ source, gap }) => plainText(source) + (gap || ' ')).join('')
}
