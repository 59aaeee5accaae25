/** How the released text of a document came about, in sentences (field `summary` of its record). */
export type TranslationSummary = {
  total: number
  /** Written by a machine and read by nobody since. */
  machine: number
  /** Sample text that came with the software. */
  demo: number
  /** Stands in for a translation; it means nothing. */
  rehearsal: number
  /** Reviewed by people for the same sentence elsewhere, and not read in this place. */
  remembered: number
  /** Approved one by one, or written, by a person. */
  reviewed: number
  stale: number
  /** ISO instant of the last review. */
  reviewedAt: string | null
}

const EMPTY: TranslationSummary = {
  total: 0,
  machine: 0,
  demo: 0,
  rehearsal: 0,
  remembered: 0,
  reviewed: 0,
  stale: 0,
  reviewedAt: null,
}

/** The summary of a page that shows the text of several documents. */
export function addSummaries(summaries: readonly TranslationSummary[]): TranslationSummary {
  return summaries.reduce(
    (sum, next) => ({
      total: sum.total + next.total,
      machine: sum.machine + next.machine,
      demo: sum.demo + next.demo,
      rehearsal: sum.rehearsal + next.rehearsal,
      remembered: sum.remembered + next.remembered,
      reviewed: sum.reviewed + next.reviewed,
      stale: sum.stale + next.stale,
      reviewedAt: later(sum.reviewedAt, next.reviewedAt),
    }),
    EMPTY,
  )
}

function later(a: string | null, b: string | null): string | null {
  if (!a || !b) return a ?? b
  return new Date(a).getTime() >= new Date(b).getTime() ? a : b
}
