/**
 * What a step came to.
 * @typedef {{ name: string, needs: string | undefined, unavailableInCi: boolean }} Skipped
 * @typedef {{ passed: number, failed: number, skipped: Skipped[], problems: string[] }} Outcome
 *   problems: what failed, one readable line each
 */

/** @type {() => Outcome} */
export const noOutcome = () => ({ passed: 0, failed: 0, skipped: [], problems: [] })

/** A check that is one thing, such as the formatting: passed or failed. */
export const oneCheck = (isPassed, problem) => ({
  ...noOutcome(),
  ...(isPassed ? { passed: 1 } : { failed: 1, problems: [problem] }),
})

/**
 * Where it can all be had, in CI, a skipped test proves nothing and counts as failed, unless it
 * says that CI cannot have what it needs.
 * @param {Outcome} outcome
 * @param {{ isCi: boolean }} options
 * @returns {Outcome}
 */
export function judgeSkipped(outcome, { isCi }) {
  if (!isCi) return outcome
  const refused = outcome.skipped.filter(({ unavailableInCi }) => !unavailableInCi)
  return {
    passed: outcome.passed,
    failed: outcome.failed + refused.length,
    skipped: outcome.skipped.filter(({ unavailableInCi }) => unavailableInCi),
    problems: [
      ...outcome.problems,
      ...refused.map((test) => `skipped in CI: ${skippedLine(test)}`),
    ],
  }
}

/** @param {Skipped} test */
export const skippedLine = ({ name, needs }) =>
  `${name}: ${needs ? `needs ${needs}` : 'no reason given'}`

/**
 * The line that scripts read.
 * @param {Outcome[]} outcomes
 */
export function countLine(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
