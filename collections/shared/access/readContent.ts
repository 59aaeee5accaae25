import type { Access, PayloadRequest } from 'payload'
import { publicLocales } from './publicLocales.ts'
import { decideContentRead } from './readDecision.ts'
import { type Actor, actorOf, ownLanguages } from './roles.ts'

/** A translator's reach is bounded: SQLite takes 32,766 values in a query. */
const MOST_RECORDS = 20_000

/** Set by the preview route for the one document its signed link names; REST cannot set it. */
export type PreviewContext = { collection: string; id: string }

/** Read access of a content collection: readers, translators and staff (design section 8). */
export function readContent(collection: string, options: { hasDrafts: boolean }): Access {
  return async ({ req }) => {
    const actor = actorOf(req)
    const preview = req.context.preview as PreviewContext | undefined
    return decideContentRead({
      actor,
      locale: req.locale ?? undefined,
      publicLocales: await publicLocales(req),
      recordedIds: () => recordedIds({ req, actor, collection }),
      previewId: preview?.collection === collection ? preview.id : undefined,
      hasDrafts: options.hasDrafts,
      hasTrash: true,
    })
  }
}

async function recordedIds(args: { req: PayloadRequest; actor: Actor; collection: string }) {
  const { docs } = await args.req.payload.db.find<{ document: string }>({
    collection: 'translations',
    req: args.req,
    limit: MOST_RECORDS,
    pagination: false,
    select: { document: true },
    where: {
      and: [
        { collection: { equals: args.collection } },
        { locale: { in: [...ownLanguages(args.actor)] } },
      ],
    },
  })
  return [...new Set(docs.map((row) => row.document))]
}
