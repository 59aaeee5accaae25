import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { contextKeys } from '../memory/choose.ts'
import { remember } from '../memory/remember.ts'
import type { RecordUnit } from '../record/types.ts'
import { findingsOn, type Found } from './fill.ts'

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
}): Promise<void> {
  const { payload, locale, units, found, termsOf } = args
  const contexts = contextKeys(units)
  const entries = units.flatMap((unit, index) => {
    const translation = found.get(unit.source)
    if (!translation || translation.origin.provider === 'pseudo') return []
    const terms = termsOf(unit.source)
    const findings = findingsOn({ ...unit, target: translation.target }, locale, terms)
    if (findings.some(({ severity }) => severity === 'error')) return []
    return [
      {
        source: unit.source,
        target: translation.target,
        contextKey: contexts[index] ?? '',
        origin: 'machine' as const,
        status: 'machine' as const,
        provider: translation.origin.provider ?? null,
      },
    ]
  })
  await remember({ payload, locale, entries })
}
