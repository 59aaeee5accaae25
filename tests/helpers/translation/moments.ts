import type { Payload } from 'payload'

/** A call of the database, as much of it as moments are told by. */
type DatabaseCall = {
  method: string
  collection: string
  data: Readonly<Record<string, unknown>>
  /** The calls that are over, newest last: `updateOne sessions`. */
  before: readonly string[]
}

const writes = (method: string, collection: string) => (call: DatabaseCall) =>
  call.method === method && call.collection === collection

const has = (name: string) => (call: DatabaseCall) => name in call.data

/** Between two lasting steps of the product: each is told by the call that would come next. */
const MOMENTS = {
  'the provider has answered': (call: DatabaseCall) =>
    writes('updateOne', 'translation-usage')(call) && has('sentences')(call),
  'the memory has the answer': (call: DatabaseCall) =>
    writes('updateOne', 'translations')(call) && has('billedCharacters')(call),
  'the record has the answer': (call: DatabaseCall) =>
    writes('updateOne', 'translations')(call) && has('released')(call),
  'the record has released it': writes('updateOne', 'sessions'),
  'half of the document is written': writes('updateVersion', 'sessions'),
  'the document is written but not committed': ({ method, before }: DatabaseCall) =>
    method === 'commitTransaction' && before.at(-1) === 'updateVersion sessions',
  'only the job is left to be removed': ({ method, collection, before }: DatabaseCall) =>
    /^delete/u.test(method) &&
    collection === 'payload-jobs' &&
    before.includes('updateVersion sessions'),
  'all but the publication itself is written': (call: DatabaseCall) =>
    writes('updateOne', 'publications')(call),
  'a draft is paid for': (call: DatabaseCall) => call.data.draftState === 'prepared',
  'a page of a backfill is queued': writes('updateOne', 'backfills'),
} as const

export type Moment = keyof typeof MOMENTS

const METHODS = [
  'commitTransaction',
  'create',
  'deleteMany',
  'deleteOne',
  'updateOne',
  'updateVersion',
] as const

type Args = { collection?: string; data?: Record<string, unknown> } | string

/**
 * Lets a process come as far as a moment and no further: it stands still there, in the middle of
 * whatever it was doing, and waits to be killed.
 */
export function stopAt(payload: Payload, moment: Moment): Promise<void> {
  const db = payload.db as unknown as Record<string, (args: Args) => Promise<unknown>>
  const before: string[] = []
  return new Promise((reached) => {
    for (const method of METHODS) {
      const real = db[method]?.bind(payload.db)
      if (!real) continue
      db[method] = async (args) => {
        const { collection = '', data = {} } = typeof args === 'object' ? args : {}
        if (MOMENTS[moment]({ method, collection, data, before })) {
          reached()
          return new Promise(() => undefined)
        }
        const answer = await real(args)
        before.push(`${method} ${collection}`)
        return answer
      }
    }
  })
}
