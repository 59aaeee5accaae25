import type { TestOptions } from 'vitest'

/** What a test needs of the machine, beyond what `npm ci` brings. */
export type Need = {
  /** Completes "needs …", and says how to get it: "TEST_MONGODB_URI (a MongoDB to try)". */
  needs: string
  /** True where CI cannot have it either; otherwise a skipped test counts as failed there. */
  unavailableInCi?: boolean
}

/**
 * Options that skip a test or a whole `describe` with its reason, which `npm test` prints:
 * `describe('on MongoDB', skipUnless(uri !== undefined, { needs: 'TEST_MONGODB_URI' }), () => …)`.
 */
export function skipUnless(
  isThere: boolean,
  { needs, unavailableInCi = false }: Need,
): Pick<TestOptions, 'skip' | 'meta'> {
  return isThere ? {} : { skip: true, meta: { skipped: { needs, unavailableInCi } } }
}
