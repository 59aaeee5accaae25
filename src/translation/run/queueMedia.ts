import { NOT_TRASHED } from '#collections/shared/published.ts'
import { isRecord } from '#i18n/units/fields/record.ts'
import type { Payload } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { createRecord } from '../record/store.ts'
import type { LocaleTarget } from '../schema/target.ts'

const DOCUMENT_ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/**
 * Publishing a document brings its media's text too (design section 4): what it shows and what has no
 * record in this language, because it was saved when the language was off, is queued. Every id in the
 * document is a candidate, wherever it stands; the media themselves say which are theirs.
 */
export async function queueMedia(args: {
  payload: Payload
  target: LocaleTarget
  /** The published source. */
  document: unknown
}): Promise<void> {
  const { payload, target, document } = args
  const candidates = [...new Set(idsIn(document))].filter((id) => id !== target.document)
  if (candidates.length === 0) return
  const { docs: media } = await payload.db.find<{ id: string }>({
    collection: 'media',
    limit: candidates.length,
    pagination: false,
    select: {},
    sort: 'id',
    where: { and: [{ id: { in: candidates } }, NOT_TRASHED] },
  })
  const ids = media.map(({ id }) => id)
  const known = await recorded(args, ids)
  for (const id of ids.filter((one) => !known.has(one))) {
    const found = { collection: 'media', document: id, locale: target.locale }
    await createRecord({ payload, target: found, data: { state: 'queued' } })
    await enqueueTranslation({ payload, target: found })
  }
}

async function recorded(
  { payload, target }: { payload: Payload; target: LocaleTarget },
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.db.find<{ document: string }>({
    collection: 'translations',
    limit: ids.length,
    pagination: false,
    select: { document: true },
    where: {
      and: [
        { collection: { equals: 'media' } },
        { document: { in: [...ids] } },
        { locale: { equals: target.locale } },
      ],
    },
  })
  return new Set(docs.map(({ document }) => document))
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return DOCUMENT_ID.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return isRecord(value) ? Object.values(value).flatMap(idsIn) : []
}
