import { isPublishedRow, isTrashed } from '#collections/shared/published.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import type { DocumentSchema } from '#i18n/units/types.ts'
import type { Payload, PayloadRequest } from 'payload'
import type { ReleasedLeaves } from '../record/types.ts'
import { collectionOf, type LocaleTarget } from '../schema/target.ts'
import { withReleasedLeaves } from './leaves.ts'
import { WriteBackDisturbed } from './retry.ts'
import { slugIn, withFirstSlug } from './slug.ts'

export type WriteBack = {
  payload: Payload
  /** Reading and writing share its transaction. */
  req: PayloadRequest
  target: LocaleTarget
  schema: DocumentSchema
  released: ReleasedLeaves
}

type Row = DataRecord & {
  id: string
  updatedAt: string
  _status?: string
  deletedAt?: string | null
}

type Version = { id: string; parent: string; createdAt: string; updatedAt: string; version: Row }

/**
 * Puts one language's released text into the published snapshot and, separately, into the newest
 * draft, at the database layer (payload-facts, Writing another language: `payload.update` would
 * publish the draft). Only the leaves of that language change, and only where they differ, so that
 * running it again writes nothing. `updatedAt` stays: editors keep their form.
 * @returns the paths that were put right in the published snapshot.
 * @throws WriteBackDisturbed when somebody saved meanwhile: read again, try again.
 */
export async function writeBackDocument(write: WriteBack): Promise<string[]> {
  const { payload, target } = write
  const collection = collectionOf(target)
  const hasDrafts = Boolean(payload.collections[collection]?.config.versions?.drafts)
  const published = await patchPublished(write)
  if (hasDrafts) await patchNewestVersion(write, published.slug)
  return published.changed
}

type Patched = {
  changed: string[]
  /** The address it has in this language by now. */ slug?: unknown
}

async function patchPublished(write: WriteBack): Promise<Patched> {
  const { payload, req, target } = write
  const collection = collectionOf(target)
  const row = await payload.db.findOne<Row>({
    collection,
    locale: 'all',
    req,
    where: { id: { equals: target.document } },
  })
  // The main row of a document that was never published is its first draft for ever. What is in the
  // trash is compared when it comes back.
  if (!row || !isPublishedRow(row, payload.collections[collection]?.config)) return { changed: [] }
  const patched = withReleasedLeaves({ ...write, row, locale: target.locale })
  const addressed = await withFirstSlug({ ...write, row: patched.row })
  const slug = slugIn(addressed, target.locale)
  if (patched.changed.length === 0 && addressed === patched.row) return { changed: [], slug }
  const saved: unknown = await payload.db.updateOne({
    collection,
    data: writable(write, addressed),
    locale: 'all',
    req,
    where: { and: [{ id: { equals: row.id } }, { updatedAt: { equals: row.updatedAt } }] },
  })
  if (saved === null) throw new WriteBackDisturbed()
  return { changed: patched.changed, slug }
}

/** @param slug the published snapshot's, so that the draft asks for none of its own */
async function patchNewestVersion(write: WriteBack, slug: unknown): Promise<void> {
  const { payload, req, target } = write
  const collection = collectionOf(target)
  const found = await payload.db.findVersions<Row>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { and: [{ parent: { equals: target.document } }, { latest: { equals: true } }] },
  })
  const version = found.docs[0] as Version | undefined
  if (!version || isTrashed(version.version)) return
  const patched = withReleasedLeaves({ ...write, row: version.version, locale: target.locale })
  const addressed = await withFirstSlug({ ...write, row: patched.row, known: slug })
  if (patched.changed.length === 0 && addressed === patched.row) return
  // Payload's types want `latest` in the data, which is just what must not be sent.
  const saved: unknown = await payload.db.updateVersion({
    id: version.id,
    collection,
    locale: 'all',
    req,
    // Both `id` and `where`: with `where` alone a stale stamp inserts a junk version on SQLite.
    where: { and: [{ id: { equals: version.id } }, { updatedAt: { equals: version.updatedAt } }] },
    versionData: {
      // Without `latest`: sent along, it would make two versions the latest (payload-facts).
      parent: version.parent,
      version: writable(write, addressed),
      createdAt: version.createdAt,
      updatedAt: version.updatedAt,
    },
  } as unknown as Parameters<Payload['db']['updateVersion']>[0])
  if (saved === null) throw new WriteBackDisturbed()
}

/** The row without what no column holds: joins are computed by reading them. */
function writable({ payload, target }: WriteBack, row: DataRecord): DataRecord {
  const fields = payload.collections[collectionOf(target)]?.config.flattenedFields ?? []
  const joins = new Set(fields.flatMap(({ name, type }) => (type === 'join' ? [name] : [])))
  return Object.fromEntries(Object.entries(row).filter(([name]) => !joins.has(name)))
}
