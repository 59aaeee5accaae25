import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Rows written in one transaction. */
const AT_A_TIME = 250

/** The text of a small page: three sentences, the last of which can be edited. */
export const smallBody = (name: string, last = 'It is open to all.') =>
  richText(
    ...[`This is about ${name}.`, 'Mayors speak and listen.', last].map((words) =>
      paragraph(text(words)),
    ),
  )

/**
 * Fills a site with published sessions below Payload's hooks, many in a transaction.
 * @param args.beside what else is written for each, in the same transaction
 */
export async function fillWithSessions(args: {
  payload: Payload
  size: number
  beside?: (session: { id: string; name: string; at: number; req: PayloadRequest }) => Promise<void>
}): Promise<void> {
  const { payload, size, beside } = args
  for (let from = 0; from < size; from += AT_A_TIME) {
    const req = await createLocalReq({}, payload)
    const transactionID = await payload.db.beginTransaction()
    if (transactionID) req.transactionID = transactionID
    for (let at = from; at < Math.min(size, from + AT_A_TIME); at += 1) {
      const name = `session ${String(at)}`
      const title = { en: name }
      const { id } = (await payload.db.create({
        collection: 'sessions',
        data: { title, status: 'planned', body: { en: smallBody(name) }, _status: 'published' },
        locale: 'all',
        req,
      })) as { id: string }
      await beside?.({ id, name, at, req })
    }
    if (transactionID) await payload.db.commitTransaction(transactionID)
  }
}
