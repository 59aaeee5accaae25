import type { Locale } from '#i18n/locales.ts'
import type { Payload, Where } from 'payload'
import { type Backfill, listBackfills } from './store.ts'

/** How far a language has come that was switched on later, in documents. */
export type BackfillProgress = Pick<Backfill, 'locale' | 'state' | 'total' | 'queued'> & {
  /** A job waits for them, or works on them. */
  waiting: number
  /** Held back or failed. */
  stopped: number
  /** Queued, and neither waiting nor stopped. */
  done: number
}

/** The progress of every language that was ever switched on. */
export async function readBackfills(payload: Payload): Promise<BackfillProgress[]> {
  const backfills = await listBackfills({ payload })
  return Promise.all(
    backfills.map(async (backfill) => {
      const count = (states: readonly string[]) =>
        countIn({ payload, locale: backfill.locale, states })
      const [waiting, stopped] = await Promise.all([
        count(['queued', 'translating']),
        count(['held', 'failed']),
      ])
      return progressOf(backfill, { waiting, stopped })
    }),
  )
}

/** A document published meanwhile waits too, so that what is done may be counted too low, not too high. */
export function progressOf(
  backfill: Backfill,
  { waiting, stopped }: { waiting: number; stopped: number },
): BackfillProgress {
  const { locale, state, total, queued } = backfill
  const done = Math.max(0, Math.min(total, queued) - waiting - stopped)
  return { locale, state, total, queued, waiting, stopped, done }
}

/** Documents alone: globals are not counted in the total either. */
async function countIn(args: {
  payload: Payload
  locale: Locale
  states: readonly string[]
}): Promise<number> {
  const { payload, locale, states } = args
  const where: Where = {
    and: [
      { locale: { equals: locale } },
      { state: { in: [...states] } },
      { collection: { not_in: payload.config.globals.map(({ slug }) => `global:${slug}`) } },
    ],
  }
  return (await payload.db.count({ collection: 'translations', where })).totalDocs
}
