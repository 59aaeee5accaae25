import type { Locale } from '#i18n/locales.ts'
import { isBilled } from '#i18n/providers/billing.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import { acquireLease, releaseLease } from '#src/database/leases.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { RecordUnit } from '../record/types.ts'
import type { Refusal } from '../run/fromProvider.ts'
import { type Budgets, budgetsOf, leftOf } from './budget.ts'
import { type AsSent, charactersOf, type Fit, fitInto } from './fit.ts'
import { readLimits } from './limits.ts'
import { monthOf } from './month.ts'
import { overBudget } from './overBudget.ts'
import { changeUsage, usageOfMonth } from './store.ts'
import type { UsageName } from './types.ts'

/** A run that says nothing for so long is dead, and what it reserved is free again; milliseconds. */
const RESERVED_FOR = 10 * 60_000

/** Looking and reserving takes a few milliseconds; a process that dies in it blocks others so long. */
const LEASE_TTL = 5000

/** What a run may send this month, and what it must count. */
export type Allowance = {
  sentences: readonly RecordUnit[]
  /** Why not all of them, or undefined. */
  refusal: Refusal | undefined
  /** Counts a paid batch, and takes it off what was reserved. */
  book: (batch: { billedCharacters: number; sentences: readonly RecordUnit[] }) => Promise<void>
  /** Gives back what was reserved and not billed. Never throws: it also runs out by itself. */
  close: () => Promise<void>
}

/**
 * Asks what is left of the month's budgets and reserves it before anything is sent, so that workers
 * side by side never spend the same characters. Everything is counted in the month (UTC) in which
 * the sending began.
 */
export async function openAllowance(args: {
  payload: Payload
  provider: ProviderName
  locale: Locale
  sentences: readonly RecordUnit[]
  asSent: AsSent
  signal: AbortSignal
  now: () => Date
}): Promise<Allowance> {
  const { payload, provider, locale, now } = args
  const owner = randomUUID()
  const name: UsageName = { month: monthOf(now()), locale, provider }
  const { fit, budgets } = await reserve({ ...args, name, owner })
  const isReserved = budgets !== undefined
  let lastNews = Date.now()
  return {
    sentences: fit.sentences,
    refusal: budgets && !fit.isAll ? overBudget({ budgets, locale, now: now() }) : undefined,
    book: async ({ billedCharacters, sentences }) => {
      const elapsed = Date.now() - lastNews
      lastNews = Date.now()
      await changeUsage({
        payload,
        name,
        decide: (row) => {
          const { [owner]: held, ...others } = row.reservations ?? {}
          const rest = (held?.characters ?? 0) - charactersOf(sentences, args.asSent)
          return {
            billedCharacters: row.billedCharacters + billedCharacters,
            requests: row.requests + 1,
            sentences: row.sentences + sentences.length,
            elapsedMs: row.elapsedMs + elapsed,
            ...(isReserved
              ? {
                  reservations:
                    rest > 0 ? { ...others, [owner]: reservation(rest, now()) } : others,
                }
              : {}),
          }
        },
      })
    },
    close: async () => {
      if (!isReserved) return
      const decide = giveBack(owner)
      await changeUsage({ payload, name, decide }).catch((err: unknown) => {
        payload.logger.warn({ err, msg: 'A reservation of the budget was left to run out.' })
      })
    },
  }
}

type Reserved = { fit: Fit; budgets: Budgets | undefined }

async function reserve(args: {
  payload: Payload
  provider: ProviderName
  sentences: readonly RecordUnit[]
  asSent: AsSent
  locale: Locale
  signal: AbortSignal
  now: () => Date
  name: UsageName
  owner: string
}): Promise<Reserved> {
  const { payload, provider, sentences, asSent, locale, signal, now, name, owner } = args
  const limits = await readLimits(payload)
  const isLimited = limits.site !== null || limits.languages[locale] !== undefined
  if (!isLimited || !isBilled(provider)) {
    return { fit: fitInto(Infinity, sentences, asSent), budgets: undefined }
  }
  // The site's budget is the sum of many rows: one looks and reserves at a time.
  return oneAtATime({ payload, owner, signal, month: name.month }, async () => {
    const rows = await usageOfMonth(payload, name.month)
    const budgets = budgetsOf({ limits, rows, locale, now: now() })
    const fit = fitInto(leftOf(budgets), sentences, asSent)
    if (fit.characters > 0) {
      await changeUsage({
        payload,
        name,
        decide: ({ reservations }) => ({
          reservations: { ...reservations, [owner]: reservation(fit.characters, now()) },
        }),
      })
    }
    return { fit, budgets }
  })
}

const reservation = (characters: number, now: Date) => ({
  characters,
  until: new Date(now.getTime() + RESERVED_FOR).toISOString(),
})

const giveBack =
  (owner: string): Parameters<typeof changeUsage>[0]['decide'] =>
  ({ reservations }) => {
    const { [owner]: _mine, ...others } = reservations ?? {}
    return { reservations: others }
  }

async function oneAtATime<T>(
  args: { payload: Payload; owner: string; signal: AbortSignal; month: string },
  work: () => Promise<T>,
): Promise<T> {
  const { payload, owner, signal, month } = args
  const lease = { payload, key: `budget:${month}`, owner }
  while (!(await acquireLease({ ...lease, ttlMs: LEASE_TTL, now: new Date() }))) {
    await wait(20, undefined, { signal })
  }
  try {
    return await work()
  } finally {
    await releaseLease(lease)
  }
}
