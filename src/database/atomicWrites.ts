import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { WriterTransactions } from './writerTransactions.ts'

type WriteArgs = { collection?: string; req?: Partial<PayloadRequest> }
type Write<Args, Result> = (args: Args) => Promise<Result>

/** Every method of the adapter that changes rows. A test compares it with the adapter's own list. */
export const WRITE_METHODS = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof SQLiteAdapter)[]

/**
 * Who works on what, written before and after every piece of work: a restart clears the leases and
 * takes up the jobs anyway, so a power cut may have the last of them. Waiting for the disk each
 * time would cost a job more than its work. A job that belongs to a save is in the save's
 * transaction, and as lasting as that.
 */
const PASSING: ReadonlySet<string> = new Set(['leases', 'payload-jobs'])

/**
 * Makes the adapter's writes atomic: a write inside a transaction joins it, a write outside opens
 * one of its own. Payload's drizzle code deletes a document's language rows, arrays and blocks and
 * inserts them again, so without this a failed or concurrent save shows, or leaves, half a document.
 *
 * @param transactions gives the open writer; throws while the database is closed.
 */
export function makeWritesAtomic({
  adapter,
  transactions,
}: {
  adapter: SQLiteAdapter
  transactions: () => WriterTransactions
}): void {
  const atomic =
    <Args extends WriteArgs, Result>(write: Write<Args, Result>): Write<Args, Result> =>
    async (args) => {
      const writer = transactions()
      const joined = await args.req?.transactionID
      if (joined !== undefined) {
        if (adapter.sessions[joined] !== undefined) return write.call(adapter, args)
        writer.assertNotUndone(String(joined))
      }

      const id = await writer.begin({ isDurable: !PASSING.has(args.collection ?? '') })
      // A request of its own view: the caller's must not see this transaction.
      const req = args.req === undefined ? {} : isolateObjectProperty(args.req, ['transactionID'])
      req.transactionID = id
      let result: Result
      try {
        result = await write.call(adapter, { ...args, req })
      } catch (error) {
        await writer.rollback(id)
        throw error
      }
      await writer.commit(id)
      return result
    }

  const updateJobs = atomic(adapter.updateJobs)
  Object.assign(adapter, {
    create: atomic(adapter.create),
    createGlobal: atomic(adapter.createGlobal),
    createGlobalVersion: atomic(adapter.createGlobalVersion),
    createVersion: atomic(adapter.createVersion),
    deleteMany: atomic(adapter.deleteMany),
    deleteOne: atomic(adapter.deleteOne),
    deleteVersions: atomic(adapter.deleteVersions),
    updateGlobal: atomic(adapter.updateGlobal),
    updateGlobalVersion: atomic(adapter.updateGlobalVersion),
    updateMany: atomic(adapter.updateMany),
    updateOne: atomic(adapter.updateOne),
    updateVersion: atomic(adapter.updateVersion),
    upsert: atomic(adapter.upsert),
    updateJobs: async (args: Parameters<typeof updateJobs>[0]) => {
      try {
        return await updateJobs(args)
      } catch (error) {
        // Payload's job queue begins this transaction and never ends it when the update throws.
        const joined = await args.req?.transactionID
        if (joined !== undefined) await transactions().rollback(String(joined))
        throw error
      }
    },
  } satisfies Record<(typeof WRITE_METHODS)[number], unknown>)
}
