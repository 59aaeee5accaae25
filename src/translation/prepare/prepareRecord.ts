import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Payload } from 'payload'
import type { ChosenProvider } from '../provider/chosen.ts'
import type { TranslationRecord } from '../record/types.ts'
import { fillUnits } from '../run/fill.ts'
import { foundInMemory } from '../run/fromMemory.ts'
import { type Refusal, translateWaiting } from '../run/fromProvider.ts'
import { mergeRecord } from '../run/mergeRecord.ts'
import { rememberBatch } from '../run/rememberBatch.ts'
import { readNewestDraft } from '../run/snapshot.ts'

/**
 * Has what is new in a document's newest draft translated into one language, and keeps it in the
 * memory with its context. The record is merged with the draft here alone and not written: it says
 * what readers have, and a draft is none of that (docs/decisions/030).
 * @returns why it stopped before all was translated; undefined when all is there
 */
export async function prepareRecord(args: {
  payload: Payload
  record: TranslationRecord
  chosen: ChosenProvider
  signal: AbortSignal
  now: () => Date
}): Promise<Refusal | undefined> {
  const { payload, record, chosen, signal, now } = args
  const { collection, document, locale } = record
  const draft = await readNewestDraft({ payload, target: { collection, document } })
  if (!draft) return undefined
  const { units: merged } = mergeRecord({ previous: record.units ?? [], source: draft.units })
  const find = await foundInMemory({ payload, units: merged, locale, now: now() })
  const units = fillUnits({ units: merged, locale, find })
  if (!units.some(needsTranslation)) return undefined
  const { provider, choice } = chosen
  if (!provider) {
    const code = 'no-provider'
    return { code, sentence: choice.reason, isRetryable: false, retryAfterMs: undefined }
  }
  return translateWaiting({
    provider,
    units,
    title: draft.title,
    labels: new Map(draft.units.map(({ path, label }) => [path, label])),
    locale,
    signal,
    now,
    onBatch: ({ found }) => rememberBatch({ payload, locale, units, found }),
  })
}
