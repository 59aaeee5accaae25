type Dated = { startDate: string | null; endDate: string | null }

/**
 * Chooses the summit a front page opens with: the one that is on or comes next, else the latest.
 * @param summits newest first; one without dates counts as being prepared only if there is no other.
 */
export function chooseCurrent<S extends Dated>(
  summits: readonly S[],
  now: Date,
): { current: S | null; earlier: S[] } {
  const upcoming = summits.filter((summit) => endOf(summit) >= now.getTime())
  const current = upcoming.at(-1) ?? summits[0] ?? null
  return { current, earlier: summits.filter((summit) => summit !== current) }
}

const DAY = 24 * 60 * 60 * 1000

/** The end of the last day, anywhere on earth. */
function endOf({ startDate, endDate }: Dated): number {
  const last = endDate ?? startDate
  return last ? new Date(last).getTime() + DAY : Number.NEGATIVE_INFINITY
}
