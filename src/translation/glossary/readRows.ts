import type { GlossaryRow, NameRow } from '#i18n/glossary/termsFromRows.ts'
import type { CollectionSlug, Payload } from 'payload'
import { globalTarget, type Target } from '../schema/target.ts'

/** What the site calls things, in every language at once. */
export type TermRows = {
  glossary: GlossaryRow[]
  /** Of the organisation, of sponsors and of summits, as readers have them. */
  names: NameRow[]
  acronym: string | null
}

/** More than this many entries of a kind are no glossary; the newest are taken. */
const MOST_ROWS = 5000

/** A form counts when readers have it: the published row holds released text only. */
const NAMED: readonly { collection: CollectionSlug; field: 'name' | 'title' }[] = [
  { collection: 'sponsors', field: 'name' },
  { collection: 'summits', field: 'title' },
]

/** Whether what a document is called in a language is a term for others. */
export function isNamed({ collection }: Target): boolean {
  return (
    collection === globalTarget('settings').collection ||
    NAMED.some((named) => named.collection === collection)
  )
}

/** Reads the glossary and the names that have forms: four bounded queries, whatever the language. */
export async function readRows(payload: Payload): Promise<TermRows> {
  const { docs: glossary } = await payload.db.find<GlossaryRow>({
    collection: 'glossary-terms',
    limit: MOST_ROWS,
    pagination: false,
    sort: '-updatedAt',
  })
  const organisation = await readOrganisation(payload)
  const names = await Promise.all(NAMED.map((named) => readNames(payload, named)))
  return {
    glossary,
    names: [...organisation.names, ...names.flat()],
    acronym: organisation.acronym,
  }
}

async function readOrganisation(payload: Payload) {
  type Organisation = { name?: NameRow; short?: NameRow | null; acronym?: string | null }
  // On MongoDB a global that was never saved is null.
  const settings: { organisation?: Organisation | null } | null = await payload.db.findGlobal({
    slug: 'settings',
    locale: 'all',
    select: { organisation: true },
  })
  const { name, short, acronym } = settings?.organisation ?? {}
  return { names: [name, short].filter((row) => isNameRow(row)), acronym: acronym ?? null }
}

async function readNames(
  payload: Payload,
  { collection, field }: (typeof NAMED)[number],
): Promise<NameRow[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection,
    limit: MOST_ROWS,
    locale: 'all',
    pagination: false,
    select: { [field]: true },
    sort: '-updatedAt',
    where: { _status: { equals: 'published' } },
  })
  return docs.map((row) => row[field]).filter(isNameRow)
}

function isNameRow(value: unknown): value is NameRow {
  return typeof value === 'object' && value !== null
}
