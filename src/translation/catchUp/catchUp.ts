import type { Env } from '#src/env.ts'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { costOf } from '../estimate/money.ts'
import { type Handled, handleTranslation } from '../jobs/handle.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { type ChosenProvider, chosenProvider } from '../provider/chosen.ts'
import { machineOf } from '../provider/machine.ts'
import { findRecordOf } from '../record/store.ts'
import type { LocaleTarget } from '../schema/target.ts'
import { readLimits } from '../usage/limits.ts'
import { eachInLanes } from './lanes.ts'
import { readScope } from './scope.ts'
import type { OnProgress, Refused, Report, Row, Wish } from './types.ts'
import { type Waiting, waitingIn } from './waiting.ts'

/** While another worker has the document, in milliseconds. */
const ASK_AGAIN = 500

/**
 * Translates published documents that have something to do, now and in this process, under the
 * leases that all workers share: beside them nothing is done twice. What a provider or a budget
 * refuses, or what is cut short, stays in the queue.
 */
export async function catchUp(args: {
  payload: Payload
  env: Env
  wish: Wish
  signal: AbortSignal
  onProgress: OnProgress
}): Promise<Report | Refused> {
  const { payload, env, wish, onProgress } = args
  const scope = await readScope({ payload, wish })
  if ('refused' in scope) return scope
  const chosen = await chosenProvider({ payload, env })
  const halt = new AbortController()
  const signal = AbortSignal.any([args.signal, halt.signal])
  const around = { payload, chosen, signal, price: await readLimits(payload) }
  const rows: Row[] = []
  const translate = async (target: LocaleTarget): Promise<void> => {
    const waiting = await waitingIn({
      payload,
      target,
      provider: chosen.choice.name,
      now: new Date(),
    })
    if (!waiting || signal.aborted) return
    if (waiting.hasWork) {
      const row = await translateOne(around, waiting)
      rows.push(row)
      // This process's worker was told to stop, and so are we.
      if (row.outcome === 'stopped') halt.abort()
    }
    for (const picture of waiting.media) await translate(picture)
  }
  let examined = 0
  for await (const page of scope.pages()) {
    for (const locale of scope.locales) {
      const { lanes } = machineOf(payload)
      await eachInLanes({ lanes, items: page, signal }, async ({ collection, document }) => {
        await translate({ collection, document, locale })
        examined += 1
        const total = scope.documents * scope.locales.length
        onProgress({ done: examined, total, title: `${collection}, ${locale}` })
      })
    }
    if (signal.aborted) break
  }
  const isStopped = signal.aborted
  const provider = chosen.choice.name
  return { dryRun: false, provider, isStopped, examined, rows, total: sumOf(rows, around) }
}

type Around = {
  payload: Payload
  chosen: ChosenProvider
  signal: AbortSignal
  price: Parameters<typeof costOf>[1]
}

async function translateOne(around: Around, waiting: Waiting): Promise<Row> {
  const { payload, price } = around
  const { target, work, snapshot } = waiting
  const began = new Date().toISOString()
  const handled = await handle(around, target)
  const record = await findRecordOf({ payload, target })
  const lastRun = record?.usage?.lastRun
  const paid = lastRun && lastRun.at >= began ? lastRun : { sentences: 0, billed: 0 }
  const state = record?.state ?? 'queued'
  const outcome = outcomeOf(handled, state)
  const expected = work.memory.inContext + work.memory.exact
  // What another job paid for meanwhile was found in the memory after all.
  const found = outcome === 'done' ? Math.max(0, work.send.sentences - paid.sentences) : 0
  return {
    collection: target.collection,
    id: target.document,
    title: snapshot.title,
    locale: target.locale,
    outcome,
    state,
    sent: paid.sentences,
    reused: expected + found,
    kept: work.corrections.kept,
    billedCharacters: paid.billed,
    cost: costOf(paid.billed, price),
    reason: outcome === 'done' ? null : (record?.reason ?? null),
  }
}

async function handle(around: Around, target: LocaleTarget): Promise<Handled> {
  const { payload, chosen, signal } = around
  for (;;) {
    const input = { ...target, attempt: 0 }
    const job = { priority: PRIORITY.soon }
    const handled = await handleTranslation({ payload, input, job, chosen, signal })
    if (handled !== 'busy') return handled
    await wait(ASK_AGAIN, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return 'stopped'
  }
}

function outcomeOf(handled: Handled, state: Row['state']): Row['outcome'] {
  if (handled === 'stopped') return 'stopped'
  if (handled === 'failed' || state === 'failed') return 'failed'
  return handled === 'refused' || state === 'held' ? 'held' : 'done'
}

function sumOf(rows: readonly Row[], { price }: Around): Report['total'] {
  const sum = (count: (row: Row) => number) => rows.reduce((all, row) => all + count(row), 0)
  const billedCharacters = sum((row) => row.billedCharacters)
  return {
    translations: rows.length,
    sent: sum(({ sent }) => sent),
    reused: sum(({ reused }) => reused),
    kept: sum(({ kept }) => kept),
    held: sum(({ outcome }) => (outcome === 'held' ? 1 : 0)),
    failed: sum(({ outcome }) => (outcome === 'failed' ? 1 : 0)),
    billedCharacters,
    cost: costOf(billedCharacters, price),
  }
}
