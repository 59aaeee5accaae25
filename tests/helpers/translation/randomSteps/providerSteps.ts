import type { Misbehaviour } from '#tests/helpers/deepl-server/misbehaviour.ts'
import type { Step } from './world.ts'

/** Everything that a provider has been seen to do, but for never answering. */
export const MISBEHAVIOURS: readonly Misbehaviour[] = [
  { kind: 'status', status: 429, retryAfterSeconds: 1 },
  { kind: 'status', status: 456 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 413 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 529 },
  { kind: 'hang-up' },
  { kind: 'truncate' },
  { kind: 'half-json' },
  { kind: 'reorder' },
  { kind: 'wrong-count' },
  { kind: 'empty-texts' },
  { kind: 'drop-tags' },
  { kind: 'move-tags' },
  { kind: 'double-tags' },
  { kind: 'break-tags' },
  { kind: 'respell' },
]

export const misbehave: Step = ({ world, random }) => {
  const misbehaviour = random.pick(MISBEHAVIOURS)
  if (!misbehaviour) return Promise.resolve(null)
  const times = 1 + random.below(3)
  world.deepl.misbehave(misbehaviour, times)
  const { kind } = misbehaviour
  const what = kind === 'status' ? `answers ${String(misbehaviour.status)}` : `does “${kind}”`
  return Promise.resolve(`the provider ${what}, ${String(times)} times`)
}

/** A slow answer: everything else goes on while a job waits for it. */
export const beSlow: Step = ({ world, random }) => {
  const milliseconds = 100 + random.below(900)
  const until = new Promise((resolve) => setTimeout(resolve, milliseconds))
  world.deepl.misbehave({ kind: 'hold', until })
  return Promise.resolve(`the provider takes ${String(milliseconds)} ms`)
}

/** Minutes go by: what waits becomes due, and a lease that was not renewed is over. */
export const timePasses: Step = async ({ world, random }) => {
  const minutes = 1 + random.below(20)
  await world.server.moveClock(minutes * 60_000)
  return `${String(minutes)} minutes pass`
}
