import type { Payload, Where } from 'payload'
import { type LocaleTarget, recordKey } from '../schema/target.ts'

/** Whether a job stands for this work already: one that waits, or also one that runs. */
export async function isJobWaiting(args: {
  payload: Payload
  target: LocaleTarget
  includeRunning: boolean
  /** The id of a job that does not count. */
  except?: string | undefined
}): Promise<boolean> {
  const waiting: Where[] = args.includeRunning ? [] : [{ processing: { equals: false } }]
  const { totalDocs } = await args.payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { concurrencyKey: { equals: recordKey(args.target) } },
        { hasError: { not_equals: true } },
        ...waiting,
        ...(args.except === undefined ? [] : [{ id: { not_equals: args.except } }]),
      ],
    },
  })
  return totalDocs > 0
}
