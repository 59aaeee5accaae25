import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import { neighboursOf } from '#i18n/memory/neighbours.ts'
import type { Payload } from 'payload'
import { remember } from '../memory/remember.ts'
import type { RecordUnit } from '../record/types.ts'
import { findingsOn, type Found } from './fill.ts'

/** Whether a machine's text is worth remembering; rehearsal text is not. */
export const isRemembered = (provider: string | undefined) => provider !== 'pseudo'

/**
 * Keeps a paid batch in the memory before the record: after a crash between the two it is found
 * there, not paid for again. Rehearsal text is not worth remembering, nor is what a check refuses.
 */
export async function rememberBatch(args: {
  payload: Payload
  locale: Locale
  units: readonly RecordUnit[]
  found: ReadonlyMap<string, Found>
  termsOf: (source: string) => readonly Term[]
  now: Date
}): Promise<void> {
  const { payload, locale, units, found, termsOf, now } = args
  const neighbours = neighboursOf(units)
  const entries = units.flatMap((unit, index) => {
    const translation = found.get(unit.source)
    if (!translation || !isRemembered(translation.origin.provider)) return []
    const terms = termsOf(unit.source)
    const findings = findingsOn({ ...unit, target: translation.target }, locale, terms)
    if (findings.some(({ severity }) => severity === 'error')) return []
    return [
      {
        source: unit.source,
        target: translation.target,
        neighbours: neighbours[index] ?? { before: null, after: null },
        origin: 'machine' as const,
        status: 'machine' as const,
        provider: translation.origin.provider ?? null,
      },
    ]
  })
  await remember({ payload, locale, entries, now })
}
