import { performance } from 'node:perf_hooks'

export type Side = { name: string; run: () => Promise<unknown> | unknown }

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * Runs both sides in turns, so that a busy moment of the machine meets both, and prints the medians
 * in milliseconds with their ratio. Nothing is asserted: times are for people to read.
 */
export async function compare(args: {
  what: string
  baseline: Side
  candidate: Side
  rounds: number
}): Promise<void> {
  const { what, baseline, candidate, rounds } = args
  const times = new Map<Side, number[]>([
    [baseline, []],
    [candidate, []],
  ])
  for (let round = -1; round < rounds; round += 1) {
    for (const [side, taken] of times) {
      const start = performance.now()
      await side.run()
      // The first round warms up.
      if (round >= 0) taken.push(performance.now() - start)
    }
  }
  const [base = Number.NaN, other = Number.NaN] = [...times.values()].map(median)
  console.log(`${what}`)
  console.log(`  ${baseline.name}: ${base.toFixed(1)} ms`)
  console.log(`  ${candidate.name}: ${other.toFixed(1)} ms   ratio ${(other / base).toFixed(2)}`)
}
