import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'
import { continueBackfills } from '../backfill/continue.ts'
import { signAnew } from '../memory/signAnew.ts'
import { prepareQueued } from '../prepare/prepareQueued.ts'
import { chosenProvider } from '../provider/chosen.ts'
import { publishDue } from '../publications/publishDue.ts'

/** How often each looks for work when it had none, in milliseconds. */
const IDLE = 2000

/** Signatures grow old only by a new version; on MongoDB an older process may still write some. */
const SIGNATURES_IDLE = 600_000

/** Between two pages of them, so that people who save meanwhile do not wait for all. */
const SIGNATURES_BREATH = 100

/**
 * What a worker does beside the jobs of single documents, each a round that answers how long to wait
 * before the next: publications that are due, languages to fill, drafts to prepare, signatures of the
 * memory to renew. Their rows say what is to be done and how far it is; a lease keeps two workers from
 * doing it together.
 */
export function besideTheQueue(args: {
  payload: Payload
  env: Env
  signal: AbortSignal
}): (() => Promise<number>)[] {
  const { payload, env, signal } = args
  const now = () => new Date()
  const choose = () => chosenProvider({ payload, env })
  return [
    async () => pause(await publishDue(payload, now())),
    async () => pause(await continueBackfills(payload)),
    async () => pause(await prepareQueued({ payload, choose, signal, now })),
    async () => ((await signAnew(payload)) > 0 ? SIGNATURES_BREATH : SIGNATURES_IDLE),
  ]
}

const pause = (done: number) => (done > 0 ? 0 : IDLE)
