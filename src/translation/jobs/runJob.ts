import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'
import { chosenProvider } from '../provider/chosen.ts'
import { handleTranslation } from './handle.ts'
import { jobRow, translateInput } from './input.ts'

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
  const row = { collection: 'payload-jobs' as const, where: { id: { equals: job.id } } }
  try {
    await doJob({ payload, env, input: job.input, job })
  } catch (err) {
    payload.logger.error({ err, msg: 'A translation job could not be run.', job: job.id })
    await payload.db.updateOne({ ...row, data: { processing: false, hasError: true } })
    return
  }
  await payload.db.deleteMany(row)
}
