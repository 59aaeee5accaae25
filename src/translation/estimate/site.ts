import type { ProviderName } from '#i18n/providers/port.ts'
import type { Locale } from '#i18n/locales.ts'
import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Payload } from 'payload'
import { asSent } from '../glossary/asSent.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { fillUnits } from '../run/fill.ts'
import { foundInMemory } from '../run/fromMemory.ts'
import { mergeRecord } from '../run/mergeRecord.ts'
import { isRemembered } from '../run/rememberBatch.ts'
import { sentencesToSend } from '../run/toSend.ts'
import { type Budgets, budgetsOf, leftOf } from '../usage/budget.ts'
import { readLimits } from '../usage/limits.ts'
import { monthOf } from '../usage/month.ts'
import { usageOfMonth } from '../usage/store.ts'
import { costOf } from './money.ts'
import { paidSentences } from './paidSentences.ts'
import { type PublishedText, publishedTexts } from './publishedTexts.ts'
import { secondsFor, type Time } from './time.ts'
import type { Money, SendCounts } from './types.ts'
import { countSend } from './work.ts'

export type SiteEstimate = {
  provider: ProviderName | 'none'
  locale: Locale
  documents: number
  /** All sentences that the language will have. */
  sentences: number
  /** Of them, those that are translated already or stand in the memory or in another document. */
  reused: number
  send: SendCounts
  cost: Money
  time: Time
  budgets: Budgets
  suffices: boolean
}

/**
 * What translating the whole published site into one language will come to, whether the language
 * is on or not. Documents are read a page at a time; what stands in many of them is counted once.
 */
export async function estimateSite(args: {
  payload: Payload
  locale: Locale
  provider: ProviderName | 'none'
  lanes: number
  now: Date
  signal?: AbortSignal | undefined
}): Promise<SiteEstimate> {
  const { payload, locale, provider, lanes, now, signal } = args
  const paid = paidSentences()
  const counted = { documents: 0, sentences: 0, withWork: 0 }
  const send: SendCounts = { sentences: 0, characters: 0, billedCharacters: 0 }
  for await (const texts of publishedTexts({ payload, locale })) {
    signal?.throwIfAborted()
    const { documents, terms } = await waitingIn({ payload, texts, locale, now })
    for (const waiting of documents) {
      const fresh = waiting.filter(({ source }) => !paid.has(source, locale))
      const sources = fresh.map(({ source }) => source)
      // What is not remembered every document asks for itself.
      if (isRemembered(provider)) paid.add(sources, locale)
      const more = countSend({ sentences: fresh, provider, asSent: asSent(terms) })
      send.sentences += more.sentences
      send.characters += more.characters
      send.billedCharacters += more.billedCharacters
      if (fresh.length > 0) counted.withWork += 1
    }
    counted.documents += texts.length
    counted.sentences += texts.reduce((sum, { units }) => sum + units.length, 0)
  }
  const limits = await readLimits(payload)
  const rows = await usageOfMonth(payload, monthOf(now))
  const budgets = budgetsOf({ limits, rows, locale, now })
  return {
    provider,
    locale,
    documents: counted.documents,
    sentences: counted.sentences,
    reused: counted.sentences - send.sentences,
    send,
    cost: costOf(send.billedCharacters, limits),
    time: await secondsFor({ payload, provider, lanes, documents: counted.withWork, send }),
    budgets,
    suffices: send.billedCharacters <= leftOf(budgets),
  }
}

/** What a machine is asked for in each of these documents; the memory is asked once for all. */
async function waitingIn(args: {
  payload: Payload
  texts: readonly PublishedText[]
  locale: Locale
  now: Date
}) {
  const { payload, texts, locale, now } = args
  const merged = texts.map(({ name, units, previous }) =>
    // The document's name in the path keeps the neighbours of two documents apart.
    mergeRecord({ previous, source: units }).units.map((unit) => ({
      ...unit,
      path: `${name}/${unit.path}`,
    })),
  )
  const units = merged.flat()
  const { find } = await foundInMemory({ payload, units, locale, now })
  const sources = units.filter(needsTranslation).map(({ source }) => source)
  const terms = await sentenceTerms({ payload, sources, locale, now })
  const { termsOf } = terms
  const documents = merged.map((document) => {
    const waiting = document.filter(needsTranslation)
    return sentencesToSend(fillUnits({ units: waiting, locale, find, termsOf }))
  })
  return { documents, terms }
}
