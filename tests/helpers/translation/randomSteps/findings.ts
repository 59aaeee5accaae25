import type { TranslationRecord } from '#src/translation/record/types.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'
import type { World } from './world.ts'

export type HistoryRow = {
  record: string
  unit: string
  before?: string | null
  after?: string | null
  why: string
  at: string
}

/** A session in every language, as the database has it. */
export type SessionRow = Record<string, unknown> & { id: string; _status?: string }

type Version = { parent: string; version: SessionRow }

export type FoundRecord = TranslationRecord & { units: RecordUnit[] } & Record<string, unknown>

/** The database at rest, as invariants look at it. */
export type Found = {
  sessions: SessionRow[]
  newestVersions: Map<string, SessionRow>
  records: FoundRecord[]
  history: HistoryRow[]
}

export async function readAll({ server }: World): Promise<Found> {
  const rows = <T>(collection: string) => server.window<T[]>({ ask: 'rows', collection })
  const records = await rows<TranslationRecord>('translations')
  const versions = await server.window<Version[]>({
    ask: 'newest-versions',
    collection: 'sessions',
  })
  return {
    sessions: await rows<SessionRow>('sessions'),
    newestVersions: new Map(versions.map(({ parent, version }) => [parent, version])),
    records: records
      .filter(({ collection }) => collection === 'sessions')
      .map((record) => ({ ...record, units: record.units ?? [] })),
    history: await rows<HistoryRow>('translation-history'),
  }
}
