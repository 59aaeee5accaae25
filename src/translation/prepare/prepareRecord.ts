import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Payload } from 'payload'
import { asSent } from '../glossary/asSent.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import type { ChosenProvider } from '../provider/chosen.ts'
import { withheld } from '../provider/neverSent.ts'
import type { TranslationRecord } from '../record/types.ts'
import { fillUnits } from '../run/fill.ts'
import { foundInMemory } from '../run/fromMemory.ts'
import { type Refusal, translateWaiting } from '../run/fromProvider.ts'
import { mergeRecord } from '../run/mergeRecord.ts'
import { rememberBatch } from '../run/rememberBatch.ts'
import { readNewestDraft } from '../run/snapshot.ts'
import { sentencesToSend } from '../run/toSend.ts'
import { targetLanguages } from '../schema/languages.ts'
import { openAllowance } from '../usage/allowance.ts'

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
  const { find } = await foundInMemory({ payload, units: merged, locale, now: now() })
  const sources = merged.filter(needsTranslation).map(({ source }) => source)
  const terms = await sentenceTerms({ payload, sources, locale, now: now() })
  const { termsOf } = terms
  const units = fillUnits({ units: merged, locale, find, termsOf })
  if (!units.some(needsTranslation)) return undefined
  const kept = await withheld(payload, { collection, document })
  if (kept) return kept
  const { provider, choice } = chosen
  if (!provider) {
    const code = 'no-provider'
    return { code, sentence: choice.reason, isRetryable: false, retryAfterMs: undefined }
  }
  const languages = await targetLanguages({ payload })
  const language = languages.find((one) => one.locale === locale)
  const sentences = sentencesToSend(units)
  const allowance = await openAllowance({
    payload,
    provider: provider.name,
    locale,
    sentences,
    asSent: asSent(terms),
    signal,
    now,
  })
  const refusal = await translateWaiting({
    provider,
    sent: allowance.sentences,
    terms,
    formality: language?.formality ?? 'default',
    units,
    title: draft.title,
    labels: new Map(draft.units.map(({ path, label }) => [path, label])),
    locale,
    signal,
    now,
    onBatch: async ({ found, billedCharacters }) => {
      const paid = sentences.filter(({ source }) => found.has(source))
      await allowance.book({ billedCharacters, sentences: paid })
      await rememberBatch({ payload, locale, units, found, termsOf, now: now() })
    },
  }).finally(allowance.close)
  return refusal ?? allowance.refusal
}
