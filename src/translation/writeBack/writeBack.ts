import type { DocumentSchema } from '#i18n/units/types.ts'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../endpoints/transaction.ts'
import { findRecordOf } from '../record/store.ts'
import { shownLeaves } from '../release/shown.ts'
import { globalOf, type LocaleTarget } from '../schema/target.ts'
import { writeBackDocument } from './document.ts'
import { writeBackGlobal } from './global.ts'
import { patchUntilUndisturbed } from './retry.ts'

type Args = { payload: Payload; target: LocaleTarget; schema: DocumentSchema }

/**
 * Makes a document or global hold exactly what its record gives readers in one language. Record and
 * document are read and written in one transaction: what staff hide at this moment is not put back.
 * @returns the paths that had to be put right; empty when nothing differed.
 * @throws WriteBackDisturbed when somebody saved all the time; the job comes back later.
 */
export async function writeBack(args: Args): Promise<string[]> {
  const { payload } = args
  return patchUntilUndisturbed(async () => {
    const req = await createLocalReq({}, payload)
    return inTransaction(req, () => writeBackWithin({ ...args, req }))
  })
}

/** The same once, inside the transaction of a request. */
export async function writeBackWithin(args: Args & { req: PayloadRequest }): Promise<string[]> {
  const { payload, req, target } = args
  const record = await findRecordOf({ payload, req, target })
  if (!record) return []
  const write = { ...args, released: shownLeaves(record) }
  const slug = globalOf(target)
  return slug ? writeBackGlobal({ ...write, slug }) : writeBackDocument(write)
}
