const SECOND = 1000
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR * SECOND

/**
 * How long work may be overtaken by work that came after it, in seconds. A job's turn comes at
 * "queued + priority" and jobs run in the order of their turns, so what waits grows more urgent by
 * itself: a steady stream of urgent work delays a backfill by six hours, never for ever.
 */
export const PRIORITY = {
  /** Somebody said so: an urgent publish, a sentence a person has approved. */
  urgent: 0,
  /** Published, and readers will look for it soonest: its day is today or tomorrow. */
  soon: 1 * MINUTE,
  /** Published, and its day comes within two weeks. */
  publish: 5 * MINUTE,
  /** Published, and its day is far off, over, or it has none. */
  later: 10 * MINUTE,
  /** Asked for again, or found left behind. */
  retry: 30 * MINUTE,
  /** Pages that nobody waits for: a language switched on, a glossary that changed. */
  backfill: 6 * HOUR,
} as const

/** A place in the queue: by whom it may be overtaken, and when its turn comes (ISO 8601). */
export type QueuePlace = { priority: number; turnAt: string }

/** The place of work that is queued now, or that may not begin before `waitUntil`. */
export function queuePlace(args: {
  priority: number
  now: Date
  waitUntil?: Date | undefined
}): QueuePlace {
  const { priority, now, waitUntil = now } = args
  const from = Math.max(now.getTime(), waitUntil.getTime())
  return { priority, turnAt: new Date(from + priority * SECOND).toISOString() }
}

/** The place of a job that replaces others: never behind the best of them. */
export function bestPlace(
  wanted: QueuePlace,
  replaced: readonly Partial<QueuePlace>[],
): QueuePlace {
  return replaced.reduce<QueuePlace>(
    (best, { priority = best.priority, turnAt = best.turnAt }) => ({
      priority: Math.min(best.priority, priority),
      turnAt: turnAt < best.turnAt ? turnAt : best.turnAt,
    }),
    wanted,
  )
}

type Dated = { startsAt?: unknown; startDate?: unknown; endsAt?: unknown; endDate?: unknown }

/** The priority of a publish: what happens sooner is read sooner. What is over is not. */
export function publishPriority(document: object, now: Date): number {
  const { startsAt, startDate, endsAt, endDate }: Dated = document
  const begins = instantOf(startsAt ?? startDate)
  if (begins === undefined) return PRIORITY.later
  const ends = instantOf(endsAt ?? endDate) ?? begins
  if (now.getTime() > Math.max(begins, ends) + DAY) return PRIORITY.later
  const ahead = begins - now.getTime()
  if (ahead <= DAY) return PRIORITY.soon
  return ahead <= 14 * DAY ? PRIORITY.publish : PRIORITY.later
}

function instantOf(value: unknown): number | undefined {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}
