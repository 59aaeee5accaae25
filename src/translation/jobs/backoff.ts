const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Faults that a person has to mend; asked again slowly, so that it resumes by itself. */
const SLOW: ReadonlySet<string> = new Set(['quota', 'unauthorized'])

/** Faults that the same request would meet for ever: the next publish or start asks again. */
const FINAL: ReadonlySet<string> = new Set([
  'bad-request',
  'too-large',
  'unsupported-pair',
  'no-provider',
  'never-sent',
])

/** A provider that keeps answering badly is paid each time; after so many it waits for a person. */
const MOST_BAD_ANSWERS = 5

/**
 * How long to wait before the provider is asked again, in milliseconds; undefined means not by
 * itself. Doubling from 5 seconds to 10 minutes, or what the provider asked for if that is longer.
 */
export function retryDelay(args: {
  code: string
  attempt: number
  retryAfterMs?: number | undefined
}): number | undefined {
  const { code, attempt, retryAfterMs = 0 } = args
  // The budget of the month: exactly until the month turns. Settings that change wake it sooner.
  if (code === 'budget') return retryAfterMs
  if (FINAL.has(code)) return undefined
  if (code === 'bad-answer' && attempt >= MOST_BAD_ANSWERS) return undefined
  if (SLOW.has(code)) return Math.max(HOUR / 4, retryAfterMs)
  return Math.max(Math.min(5 * SECOND * 2 ** attempt, 10 * MINUTE), retryAfterMs)
}
