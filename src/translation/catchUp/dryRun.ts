import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { costOf } from '../estimate/money.ts'
import { paidSentences } from '../estimate/paidSentences.ts'
import { serveLanguages } from '../estimate/serve.ts'
import type { Work } from '../estimate/types.ts'
import { addWork } from '../estimate/work.ts'
import { machineOf } from '../provider/machine.ts'
import type { LocaleTarget } from '../schema/target.ts'
import { budgetsOf } from '../usage/budget.ts'
import { readLimits } from '../usage/limits.ts'
import { monthOf } from '../usage/month.ts'
import { usageOfMonth } from '../usage/store.ts'
import { readScope } from './scope.ts'
import type { DryReport, OnProgress, Refused, Wish } from './types.ts'
import { waitingIn } from './waiting.ts'

/** What `catchUp` would send, and what it would come to; asks no provider and writes nothing. */
export async function dryRun(args: {
  payload: Payload
  wish: Wish
  signal: AbortSignal
  onProgress: OnProgress
  now: Date
}): Promise<DryReport | Refused> {
  const { payload, wish, signal, onProgress, now } = args
  const scope = await readScope({ payload, wish })
  if ('refused' in scope) return scope
  const provider = machineOf(payload).choice.name
  const paid = paidSentences()
  const sums = new Map(scope.locales.map((locale) => [locale, { work: addWork([]), waiting: 0 }]))
  const seen = new Set<string>()
  let examined = 0
  const count = async (target: LocaleTarget): Promise<void> => {
    signal.throwIfAborted()
    const name = `${target.collection}:${target.document}:${target.locale}`
    // A picture comes with the first page that shows it, and again with its own collection.
    if (target.collection === 'media' && seen.has(name)) return
    if (target.collection === 'media') seen.add(name)
    const waiting = await waitingIn({ payload, target, provider, paid, now })
    const sum = sums.get(target.locale)
    if (!waiting || !sum) return
    sum.work = addWork([sum.work, waiting.work])
    sum.waiting += waiting.hasWork ? 1 : 0
    for (const picture of waiting.media) await count(picture)
  }
  for await (const page of scope.pages()) {
    for (const { collection, document } of page) {
      for (const locale of scope.locales) {
        await count({ collection, document, locale })
        examined += 1
        const total = scope.documents * scope.locales.length
        onProgress({ done: examined, total, title: `${collection}, ${locale}` })
      }
    }
  }
  const money = await withMoney({ payload, sums, now })
  return { dryRun: true, provider, examined, ...money }
}

async function withMoney(args: {
  payload: Payload
  sums: ReadonlyMap<Locale, { work: Work; waiting: number }>
  now: Date
}): Promise<Pick<DryReport, 'languages' | 'total'>> {
  const { payload, sums, now } = args
  const limits = await readLimits(payload)
  const rows = await usageOfMonth(payload, monthOf(now))
  const counted = [...sums].map(([locale, { work }]) => ({
    ...work,
    locale,
    lastRun: null,
    budget: budgetsOf({ limits, rows, locale, now }).language,
  }))
  const served = serveLanguages(counted, budgetsOf({ limits, rows, locale: 'en', now }).site)
  const languages = served.map((language) => ({
    ...language,
    translations: sums.get(language.locale)?.waiting ?? 0,
    cost: costOf(language.send.billedCharacters, limits),
  }))
  const total = addWork(languages)
  return {
    languages,
    total: {
      ...total,
      translations: languages.reduce((sum, { translations }) => sum + translations, 0),
      cost: costOf(total.send.billedCharacters, limits),
      suffices: languages.every(({ suffices }) => suffices),
    },
  }
}
