import type { Locale } from '#i18n/locales.ts'
import type { DifferencePart } from '#i18n/merge/sourceDifference.ts'
import type { Look } from '#i18n/units/lexical/look.ts'
import type { Finding, Origin, Tag, TaggedText, UnitState } from '#i18n/units/types.ts'
import type { RecordState } from '#collections/translations/fields.ts'
import type { EarlierWording, MemoryMatch } from '#src/translation/memory/matches.ts'

/** What a check found, with the text without it where a machine can safely put it right. */
export type WorkspaceFinding = Finding & { fix?: TaggedText }

/** Where a target came from, with the person's name in the place of their id. */
export type WorkspaceOrigin = Pick<Origin, 'kind' | 'provider' | 'score' | 'at'> & { by?: string }

/** A sentence as the workspace shows it. */
export type WorkspaceUnit = {
  id: string
  /** The field, and its name as the person at work knows it: `Facts › Label`. */
  path: string
  label: string
  look: Look
  source: TaggedText
  target: TaggedText | null
  state: UnitState
  origin: WorkspaceOrigin | null
  tags: Tag[]
  checks: WorkspaceFinding[]
  dismissed: string[]
  suggestion: TaggedText | null
  /** How the original's words differ from those that the target belongs to; null while it does not. */
  difference: readonly DifferencePart[] | null
  /** People's words that stood here before this text. */
  references: TaggedText[]
  /** What readers have of the sentence; null while they have nothing. */
  readers: TaggedText | null
  isOriginalShown: boolean
  isJoined: boolean
  /** Whether it can be joined with the next sentence. */
  canJoin: boolean
}

/** One document in one language, as a translator works on it. */
export type WorkspaceView = {
  id: string
  title: string
  locale: Locale
  /** The language's own name. */
  language: string
  isRtl: boolean
  state: RecordState
  reason: string | null
  revision: number
  units: WorkspaceUnit[]
  /** The form of the source document, for those who may open it. */
  documentPath: `/${string}` | null
}

/** What the person may do in this record. */
export type WorkspaceRights = { mayWrite: boolean; mayShowOriginal: boolean }

export type HistoryEntry = {
  at: string
  who: string | null
  /** What was done, in the person's language. */
  what: string
  after: TaggedText | null
  note: string | null
}

/** The sentence as another language has it. */
export type Reference = { locale: Locale; language: string; isRtl: boolean; target: TaggedText }

export type ReaderReport = {
  id: string
  kind: string
  quote: string
  comment: string | null
  suggestion: string | null
}

/** What helps with one sentence, worked out when it is in hand. */
export type Aids = {
  terms: { source: string; target: string | null }[]
  matches: MemoryMatch[]
  earlier: EarlierWording[]
  history: HistoryEntry[]
  references: Reference[]
  reports: ReaderReport[]
}
