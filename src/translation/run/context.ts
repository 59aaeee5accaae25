import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { RecordUnit } from '../record/types.ts'

/** Longer context costs time and, past a request's size, a request of its own; in characters. */
const LONGEST = 1500

/**
 * What surrounds each text, for the provider. Sentences of rich text share their field's words, so
 * that they travel together; titles and labels share the page's, or each would cost a request.
 */
export function providerContexts(args: {
  title: string
  units: readonly RecordUnit[]
  all: readonly RecordUnit[]
  labels: ReadonlyMap<string, string>
}): string[] {
  const { title, units, all, labels } = args
  const page = `${title}. ${plain(all.filter(({ block }) => block === ''))}`.slice(0, LONGEST)
  const byPath = new Map<string, string>()
  return units.map(({ path, block }) => {
    if (block === '') return page
    const known = byPath.get(path)
    if (known !== undefined) return known
    const words = plain(all.filter((other) => other.path === path))
    const context = `${title}. ${labels.get(path) ?? ''}: ${words}`.slice(0, LONGEST)
    byPath.set(path, context)
    return context
  })
}

function plain(units: readonly RecordUnit[]): string {
  return units.map(({ source, gap }) => plainText(source) + (gap || ' ')).join('')
}
