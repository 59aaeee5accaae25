/** Who asks. The translator's language is French. */
export const WHO = ['anonymous', 'translator', 'editor', 'admin'] as const
export type Who = (typeof WHO)[number]

/** What `?locale=` says: nothing, the translator's language, another, one switched off, all. */
export const ASKED = ['none', 'own', 'other', 'off', 'all'] as const
export type Asked = (typeof ASKED)[number]

export const LOCALE_OF: Readonly<Record<Asked, string | undefined>> = {
  none: undefined,
  own: 'fr',
  other: 'es',
  off: 'de',
  all: 'all',
}

/**
 * The documents of the fixture: published (with a newer draft), published once and withdrawn (its
 * translation record is there), and a draft that never was published.
 */
export const DOCUMENTS = ['published', 'withdrawn', 'draft'] as const
export type DocumentName = (typeof DOCUMENTS)[number]

const isStaff = (who: Who) => who === 'editor' || who === 'admin'

/** Which documents a read gives (design section 8), whatever the interface. */
export function visibleDocuments(who: Who, asked: Asked): DocumentName[] {
  if (isStaff(who)) return [...DOCUMENTS]
  if (asked === 'all' || asked === 'off') return []
  if (who === 'translator' && asked !== 'other') return ['published', 'withdrawn']
  return ['published']
}

/** Whether a read with `draft=true` shows the unpublished words of the published document. */
export function seesDraftWords(who: Who, asked: Asked): boolean {
  if (isStaff(who)) return true
  return who === 'translator' && (asked === 'none' || asked === 'own')
}

/** Versions are staff's. */
export const readsVersions = (who: Who): boolean => isStaff(who)

/**
 * Whether a write of content goes through: staff's, in the source language. In a target language it
 * is refused for everybody; a document is removed, whatever the language asked for.
 */
export function writesContent(who: Who, operation: Write, asked: Asked): boolean {
  if (!isStaff(who)) return false
  return operation === 'delete' || asked === 'none'
}

export const WRITES = ['create', 'update', 'delete', 'duplicate', 'restore'] as const
export type Write = (typeof WRITES)[number] | (typeof TRASH_WRITES)[number]

/** What is done with the trash: staff's, all of it (docs/decisions/036). */
export const TRASH_WRITES = ['trash', 'undelete', 'deleteForEver'] as const

/** Who may put content into the trash, take it out and delete it for ever. */
export const mayUseTrash = (who: Who): boolean => isStaff(who)

/** Collections that only endpoints and jobs write, with who may read them at all. */
export const CLOSED: Readonly<Record<string, readonly Who[]>> = {
  translations: ['translator', 'editor', 'admin'],
  'translation-memory': ['translator', 'editor', 'admin'],
  'translation-history': ['translator', 'editor', 'admin'],
  'translation-sentences': [],
  'translation-state': [],
  'translation-usage': ['admin'],
  'error-reports': ['translator', 'editor', 'admin'],
  'slug-history': WHO,
  leases: [],
  backfills: [],
  publications: ['editor', 'admin'],
  'payload-jobs': [],
}

/** Collections of work that administrators write; readers have nothing of them. */
export const ADMINISTERED: Readonly<Record<string, { readers: readonly Who[]; field: string }>> = {
  'glossary-terms': { readers: ['translator', 'editor', 'admin'], field: 'term' },
}
