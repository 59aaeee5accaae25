import type { Locale } from '#i18n/locales.ts'
import { needsTranslation } from '#i18n/merge/carry.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { Payload } from 'payload'
import { asSent } from '../glossary/asSent.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { findRecordOf } from '../record/store.ts'
import { fillUnits } from '../run/fill.ts'
import { foundInMemory } from '../run/fromMemory.ts'
import { mergeRecord } from '../run/mergeRecord.ts'
import type { Snapshot } from '../run/snapshot.ts'
import { isRemembered } from '../run/rememberBatch.ts'
import { sentencesToSend } from '../run/toSend.ts'
import type { Target } from '../schema/target.ts'
import type { PaidSentences } from './paidSentences.ts'
import type { LanguageEstimate, Work } from './types.ts'
import { addWork, countWork } from './work.ts'

export type LanguageWork = Work & Pick<LanguageEstimate, 'lastRun'>

/**
 * What a run will make of one text in one language: its own steps, merge and memory, up to the
 * provider, who is not asked.
 * @param args.paid what other documents of the same act have brought into the memory by then; what
 *   this one sends is added
 */
export async function estimateLanguage(args: {
  payload: Payload
  target: Target
  snapshot: Snapshot
  locale: Locale
  provider: ProviderName | 'none'
  paid: PaidSentences
  now: Date
}): Promise<LanguageWork> {
  const { payload, target, snapshot, locale, provider, paid, now } = args
  const record = await findRecordOf({ payload, target: { ...target, locale } })
  const lastRun = record?.usage?.lastRun ?? null
  // Staff took the document out of this language: nothing is sent until they bring it back.
  if (record?.isWithdrawn) return { ...addWork([]), lastRun }
  const previous = record?.units ?? []
  const { units: merged, dropped } = mergeRecord({ previous, source: snapshot.units })
  const { find } = await foundInMemory({ payload, units: merged, locale, now })
  const sources = merged.filter(needsTranslation).map(({ source }) => source)
  const terms = await sentenceTerms({ payload, sources, locale, now })
  const filled = fillUnits({ units: merged, locale, find, termsOf: terms.termsOf })
  const isPaid = (source: string) => paid.has(source, locale)
  const work = countWork({
    previous,
    merged,
    dropped,
    filled,
    isPaid,
    provider,
    asSent: asSent(terms),
  })
  const sent = sentencesToSend(filled).map(({ source }) => source)
  // What is not remembered every document asks for itself.
  if (isRemembered(provider)) paid.add(sent, locale)
  return { ...work, lastRun }
}
