import type { ProviderName } from '#i18n/providers/port.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { mediaWithoutRecord, shownMedia } from '../run/shownMedia.ts'
import { readSnapshot } from '../run/snapshot.ts'
import type { Target } from '../schema/target.ts'
import { budgetsOf } from '../usage/budget.ts'
import { readLimits } from '../usage/limits.ts'
import { monthOf } from '../usage/month.ts'
import { usageOfMonth } from '../usage/store.ts'
import { estimateLanguage, type LanguageWork } from './language.ts'
import { costOf } from './money.ts'
import { readNewestText } from './newestText.ts'
import { type PaidSentences, paidSentences } from './paidSentences.ts'
import { serveLanguages } from './serve.ts'
import type { Estimate } from './types.ts'
import { addWork } from './work.ts'

type Question = {
  payload: Payload
  /** What is published as one act; often one document. */
  targets: readonly Target[]
  locales: readonly Locale[]
  provider: ProviderName | 'none'
  now: Date
}

export type TogetherAnswer =
  | { found: true; estimate: Estimate }
  /** These are not there, or nothing of them can be published. */
  | { found: false; missing: Target[] }

/**
 * What publishing documents as one act will do in each language, exactly: the run's own steps,
 * segment, merge and memory, on what would be published, media that were never translated included.
 * What stands in several of them is sent once. It asks no provider and writes nothing. Whole texts
 * are read one document at a time.
 */
export async function estimateTogether(question: Question): Promise<TogetherAnswer> {
  const { payload, targets, locales, provider, now } = question
  const act: Act = { ...question, media: new Set(), mediaIn: new Set(), paid: paidSentences() }
  const missing: Target[] = []
  const works = new Map<Locale, LanguageWork[]>(locales.map((locale) => [locale, []]))
  let text: Estimate['text'] = 'published'
  for (const target of targets) {
    const newest = await readNewestText({ payload, target })
    if (!newest) {
      missing.push(target)
      continue
    }
    if (newest.text === 'draft') text = 'draft'
    const { document } = newest.snapshot
    const shown = await shownMedia({ payload, target, document })
    for (const [locale, counted] of works) {
      const common = { payload, locale, provider, paid: act.paid, now }
      counted.push(await estimateLanguage({ ...common, target, snapshot: newest.snapshot }))
      counted.push(...(await estimateMedia(act, { ids: shown, locale })))
    }
  }
  if (missing.length > 0) return { found: false, missing }
  return { found: true, estimate: await withBudgets({ question, act, works, text }) }
}

type Act = Question & {
  /** The media that come along. */
  media: Set<string>
  /** The same by language, as `locale:id`: a second document that shows one brings it no more. */
  mediaIn: Set<string>
  paid: PaidSentences
}

async function estimateMedia(
  act: Act,
  { ids, locale }: { ids: readonly string[]; locale: Locale },
): Promise<LanguageWork[]> {
  const { payload, provider, paid, now, media, mediaIn } = act
  const works: LanguageWork[] = []
  for (const document of await mediaWithoutRecord({ payload, ids, locale })) {
    const place = `${locale}:${document}`
    const target = { collection: 'media', document }
    if (mediaIn.has(place)) continue
    mediaIn.add(place)
    const answer = await readSnapshot({ payload, target })
    if (!answer.found || answer.snapshot.units.length === 0) continue
    media.add(document)
    const { snapshot } = answer
    works.push(await estimateLanguage({ payload, target, snapshot, locale, provider, paid, now }))
  }
  return works
}

async function withBudgets(args: {
  question: Question
  act: Act
  works: ReadonlyMap<Locale, readonly LanguageWork[]>
  text: Estimate['text']
}): Promise<Estimate> {
  const { question, act, works, text } = args
  const { payload, targets, provider, now } = question
  const limits = await readLimits(payload)
  const rows = await usageOfMonth(payload, monthOf(now))
  const counted = [...works].map(([locale, parts]) => ({
    ...addWork(parts),
    locale,
    // What several documents came to at several times has no common expectation.
    lastRun: targets.length === 1 ? (parts[0]?.lastRun ?? null) : null,
    budget: budgetsOf({ limits, rows, locale, now }).language,
  }))
  const siteBudget = budgetsOf({ limits, rows, locale: 'en', now }).site
  const languages = serveLanguages(counted, siteBudget)
  const total = addWork(languages)
  return {
    provider,
    text,
    documents: targets.length,
    media: act.media.size,
    languages,
    siteBudget,
    total: {
      ...total,
      cost: costOf(total.send.billedCharacters, limits),
      suffices: languages.every(({ suffices }) => suffices),
    },
  }
}
