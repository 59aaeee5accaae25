import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { getTableColumns, sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { BAND_FIELDS, bandsOf } from '../bands.ts'
import type { NearEntry } from '../nearest.ts'
import { memoryRows, type MemoryRows } from './adapter.ts'

/** The newest of a bucket: what very many sentences share tells none of them apart. */
const PER_BAND = 256

/** Candidates that are read and scored: those that agree in most bands. */
const MOST_CANDIDATES = 200

/**
 * Entries whose signature agrees with the sentence's in at least one band, those that agree in most
 * first. Work is bounded whatever the memory holds: 24 look-ups of 256 row numbers at most, then 200 rows.
 */
export async function nearEntries(args: {
  payload: Payload
  source: string
  locale: Locale
}): Promise<NearEntry[]> {
  const { payload, source, locale } = args
  const bands = bandsOf({ source, sourceLocale: SOURCE_LOCALE, targetLocale: locale })
  const memory = memoryRows(payload)
  return memory.kind === 'sqlite' ? fromSqlite(memory, bands) : fromMongo(memory, bands)
}

/** One statement: the buckets are read from the indexes alone, by row number. */
async function fromSqlite(
  { db, table }: Extract<MemoryRows, { kind: 'sqlite' }>,
  bands: Record<string, number>,
): Promise<NearEntry[]> {
  const columns = getTableColumns(table)
  const column = (name: string): SQL => sql`${sql.identifier(columns[name]?.name ?? name)}`
  const buckets = BAND_FIELDS.map(
    (band) =>
      sql`SELECT * FROM (SELECT rowid AS at FROM ${table} WHERE ${column(band)} = ${bands[band]} ORDER BY rowid DESC LIMIT ${PER_BAND})`,
  )
  const fields = NEAR_FIELDS.map((name) => sql`m.${column(name)} AS ${sql.identifier(name)}`)
  return db.drizzle.all<NearEntry>(sql`
    WITH agreeing AS (${sql.join(buckets, sql` UNION ALL `)}),
      best AS (SELECT at, count(*) AS bands FROM agreeing GROUP BY at ORDER BY bands DESC, at DESC LIMIT ${MOST_CANDIDATES})
    SELECT ${sql.join(fields, sql`, `)} FROM best JOIN ${table} AS m ON m.rowid = best.at
    WHERE m.${column('supersededAt')} IS NULL ORDER BY best.bands DESC, best.at DESC`)
}

const NEAR_FIELDS = [
  'id',
  'source',
  'target',
  'origin',
  'status',
  'provider',
  'updatedAt',
] as const satisfies (keyof NearEntry)[]

async function fromMongo(
  { model }: Extract<MemoryRows, { kind: 'mongodb' }>,
  bands: Record<string, number>,
): Promise<NearEntry[]> {
  const { collection } = model
  const buckets = await Promise.all(
    BAND_FIELDS.map((band) =>
      collection
        .find({ [band]: bands[band] })
        .project<{ _id: unknown }>({ _id: 1 })
        .limit(PER_BAND)
        .toArray(),
    ),
  )
  const agreeing = new Map<string, number>()
  for (const { _id } of buckets.flat()) {
    agreeing.set(String(_id), (agreeing.get(String(_id)) ?? 0) + 1)
  }
  const best = [...agreeing].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES)
  if (best.length === 0) return []
  const rows = await collection
    .find({ _id: { $in: best.map(([id]) => id) as never[] }, supersededAt: null })
    .toArray()
  const inOrder = new Map(best.map(([id], place) => [id, place]))
  return rows
    .map((row) => asNear(row as unknown as MongoRow))
    .toSorted((a, b) => (inOrder.get(a.id) ?? 0) - (inOrder.get(b.id) ?? 0))
}

type MongoRow = Omit<NearEntry, 'id' | 'updatedAt'> & { _id: string; updatedAt: Date }

const asNear = ({ _id, source, target, origin, status, provider, updatedAt }: MongoRow) => ({
  id: _id,
  source,
  target,
  origin,
  status,
  provider,
  updatedAt: updatedAt.toISOString(),
})
