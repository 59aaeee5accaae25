import type { Locale } from '#i18n/locales.ts'
import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Payload } from 'payload'
import { chooseEntry, contextKeys, memoryOrigin } from '../memory/choose.ts'
import { keyOf, recall } from '../memory/recall.ts'
import type { RecordUnit } from '../record/types.ts'
import type { Found } from './fill.ts'

/** What the memory knows of the sentences that wait, by their source. */
export async function foundInMemory(args: {
  payload: Payload
  units: readonly RecordUnit[]
  locale: Locale
  now: Date
}): Promise<(unit: RecordUnit) => Found | undefined> {
  const { payload, units, locale, now } = args
  const waiting = units.filter(needsTranslation)
  if (waiting.length === 0) return () => undefined
  const known = await recall({ payload, sources: waiting.map(({ source }) => source), locale })
  const contexts = new Map(contextKeys(units).map((key, index) => [units[index]?.id, key]))
  return (unit) => {
    const entries = known.get(keyOf(unit.source, locale)) ?? []
    const chosen = chooseEntry(entries, contexts.get(unit.id) ?? '')
    return chosen && { target: chosen.entry.target, origin: memoryOrigin({ ...chosen, now }) }
  }
}
