import type { Origin } from '#i18n/units/types.ts'

/** Words from the memory that a person reviewed, though not in this place. */
export function isRemembered(origin: Origin | null): boolean {
  return origin?.kind === 'memory' && origin.isReviewed === true
}

/**
 * Reviewed words of the same sentence between the same sentences. Nothing tells the two places apart,
 * so they need no second reading; the same sentence elsewhere does (docs/decisions/032).
 */
export function isReviewedInContext(origin: Origin | null): boolean {
  return isRemembered(origin) && origin?.score === 101
}
