import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does several writes of a request as one: all of them stand, or none. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Does writes of a request and takes them back: what it throws is what the real thing would. */
export async function rehearse(req: PayloadRequest, work: () => Promise<unknown>): Promise<void> {
  await initTransaction(req)
  try {
    await work()
  } finally {
    await killTransaction(req)
  }
}
