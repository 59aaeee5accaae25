import type { Locale } from '#i18n/locales.ts'
import { needsTranslation } from '#i18n/merge/carry.ts'
import { chooseEntry } from '#i18n/memory/choose.ts'
import { contextKey } from '#i18n/memory/keys.ts'
import { neighboursOf } from '#i18n/memory/neighbours.ts'
import type { Payload } from 'payload'
import { memoryOrigin } from '../memory/origin.ts'
import { keyOf, recall } from '../memory/recall.ts'
import type { RecordUnit } from '../record/types.ts'
import type { Found } from './fill.ts'

export type FoundInMemory = {
  find: (unit: RecordUnit) => Found | undefined
  /** The entries it answers with, one id for each sentence: for their use counts. */
  entries: string[]
}

/** What the memory knows, word for word, of the sentences that wait. Fuzzy matches are no targets. */
export async function foundInMemory(args: {
  payload: Payload
  units: readonly RecordUnit[]
  locale: Locale
  now: Date
}): Promise<FoundInMemory> {
  const { payload, units, locale, now } = args
  const keys = units.map((unit) => (needsTranslation(unit) ? keyOf(unit.source, locale) : null))
  const known = await recall({ payload, keys: keys.filter((key) => key !== null) })
  const neighbours = neighboursOf(units)
  const found = new Map<string, { source: string; entry: string; answer: Found }>()
  for (const [at, { id, source }] of units.entries()) {
    const around = neighbours[at]
    const entries = known.get(keys[at] ?? '')
    const choice = around && entries && chooseEntry(entries, contextKey(around))
    if (!choice) continue
    const origin = memoryOrigin({ choice, now })
    found.set(id, {
      source,
      entry: choice.entry.id,
      answer: { target: choice.entry.target, origin },
    })
  }
  return {
    // The unit may have changed since it was asked about.
    find: ({ id, source }) => {
      const one = found.get(id)
      return one?.source === source ? one.answer : undefined
    },
    entries: [...found.values()].map(({ entry }) => entry),
  }
}
