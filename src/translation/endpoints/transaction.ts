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
