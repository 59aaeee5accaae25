import type { Env } from '#src/env.ts'
import type { Payload, Where } from 'payload'
import { chosenProvider } from '../provider/chosen.ts'
import { handleTranslation } from './handle.ts'
import { jobRow, translateInput } from './input.ts'
import { WORKER } from './workerName.ts'

/** The row of a job that is the caller's to run. */
export type ClaimedJob = { id: string; lease?: string | null; input?: unknown }

/** What a job says is to be done, by the machine that the environment chose. */
export async function doJob(args: {
  payload: Payload
  env: Env
  input: unknown
  job: unknown
}): Promise<void> {
  const { payload, env, input, job } = args
  await handleTranslation({
    payload,
    input: translateInput.parse(input),
    job: jobRow.parse(job),
    chosen: await chosenProvider({ payload, env }),
  })
}

/**
 * Does a claimed job and takes its row away; `payload.jobs.runByID` does the same in seven more
 * statements, three of them commits. What fails without a name is marked and left: the record says
 * that it waits, and the reaper queues it again.
 */
export async function runJob(args: { payload: Payload; env: Env; job: ClaimedJob }): Promise<void> {
  const { payload, env, job } = args
  // Only while it is this process's: one that was freed meanwhile is somebody else's to do.
  const isOurs: Where = {
    and: [
      { id: { equals: job.id } },
      { processing: { equals: true } },
      { worker: { equals: WORKER } },
    ],
  }
  const row = { collection: 'payload-jobs' as const, where: isOurs }
  try {
    await doJob({ payload, env, input: job.input, job })
  } catch (err) {
    payload.logger.error({ err, msg: 'A translation job could not be run.', job: job.id })
    await payload.db.updateOne({ ...row, data: { processing: false, hasError: true } })
    return
  }
  await payload.db.deleteMany(row)
}
