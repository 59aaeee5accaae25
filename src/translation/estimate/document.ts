import { needsTranslation } from '#i18n/merge/carry.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { asSent } from '../glossary/asSent.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { findRecordOf } from '../record/store.ts'
import { fillUnits } from '../run/fill.ts'
import { foundInMemory } from '../run/fromMemory.ts'
import { mergeRecord } from '../run/mergeRecord.ts'
import type { Snapshot } from '../run/snapshot.ts'
import type { Target } from '../schema/target.ts'
import { budgetsOf } from '../usage/budget.ts'
import { readLimits } from '../usage/limits.ts'
import { monthOf } from '../usage/month.ts'
import { usageOfMonth } from '../usage/store.ts'
import { costOf } from './money.ts'
import { readNewestText } from './newestText.ts'
import { serveLanguages } from './serve.ts'
import type { Estimate, LanguageEstimate } from './types.ts'
import { addWork, countWork } from './work.ts'

type Question = {
  payload: Payload
  target: Target
  locales: readonly Locale[]
  provider: ProviderName | 'none'
  now: Date
}

/**
 * What publishing a document will do in each language, exactly: the run's own steps, segment, merge
 * and memory, on what would be published. It asks no provider and writes nothing.
 * @returns null when there is no such document, or nothing of it can be published
 */
export async function estimateDocument(question: Question): Promise<Estimate | null> {
  const { payload, locales, provider, now } = question
  const newest = await readNewestText(question)
  if (!newest) return null
  const [limits, rows] = await Promise.all([
    readLimits(payload),
    usageOfMonth(payload, monthOf(now)),
  ])
  const counted: Omit<LanguageEstimate, 'suffices'>[] = []
  for (const locale of locales) {
    const work = await estimateLanguage(question, newest.snapshot, locale)
    counted.push({ ...work, locale, budget: budgetsOf({ limits, rows, locale, now }).language })
  }
  const siteBudget = budgetsOf({ limits, rows, locale: 'en', now }).site
  const languages = serveLanguages(counted, siteBudget)
  const total = addWork(languages)
  return {
    provider,
    text: newest.text,
    languages,
    siteBudget,
    total: {
      ...total,
      cost: costOf(total.send.billedCharacters, limits),
      suffices: languages.every(({ suffices }) => suffices),
    },
  }
}

async function estimateLanguage(
  { payload, target, provider, now }: Question,
  snapshot: Snapshot,
  locale: Locale,
): Promise<Omit<LanguageEstimate, 'locale' | 'budget' | 'suffices'>> {
  const record = await findRecordOf({ payload, target: { ...target, locale } })
  const previous = record?.units ?? []
  const { units: merged, dropped } = mergeRecord({ previous, source: snapshot.units })
  const { find } = await foundInMemory({ payload, units: merged, locale, now })
  const sources = merged.filter(needsTranslation).map(({ source }) => source)
  const terms = await sentenceTerms({ payload, sources, locale, now })
  const filled = fillUnits({ units: merged, locale, find, termsOf: terms.termsOf })
  return {
    ...countWork({ previous, merged, dropped, filled, provider, asSent: asSent(terms) }),
    lastRun: record?.usage?.lastRun ?? null,
  }
}
