import type { DraftState, RecordState } from '#collections/translations/fields.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Origin, TaggedText, Unit } from '#i18n/units/types.ts'
import type { BeforeApproval } from './approval.ts'

/**
 * The words of a unit that readers have, the sentence they were a translation of, and how they came
 * about: the unit itself may have moved on since.
 */
export type ReleasedText = {
  target: string
  source: string
  isReviewed: boolean
  origin: Origin | null
}

/** A unit as the record keeps it. */
export type RecordUnit = Unit & {
  released: ReleasedText | null
  /** Readers have the original instead: staff asked for it, and may ask it back. */
  showOriginal?: boolean
  /** The source with which it was published urgently: a machine's text may stand in until settled. */
  urgentFor?: TaggedText
  /** Who looked these words over among others, and when: found clean, not counted as reviewed. */
  checked?: { target: TaggedText; by: string; at: string }
  /** While approved: what the approval took the place of. */
  approval?: BeforeApproval
}

/** A sentence inside a joined unit of a record, which keeps what readers had of it alone. */
export function recordPart(part: Unit): RecordUnit {
  return { released: null, ...part }
}

/** What readers have of each field: text or a Lexical state, by path. */
export type ReleasedLeaves = Record<string, unknown>

/** How a page was translated, as its notice says it. Counts are sentences that readers see. */
export type TranslationSummary = {
  total: number
  machine: number
  /** From the translations that the demo ships. */
  demo: number
  /** Rehearsal text of the `pseudo` provider. */
  rehearsal: number
  /** Reviewed by people for the same sentence elsewhere, and not read in this place. */
  remembered: number
  /** Approved by a person, one by one, or written by one. */
  reviewed: number
  stale: number
  /** ISO 8601 instant of the newest review; null when nothing was reviewed. */
  reviewedAt: string | null
}

/** A place on the page where the original has changed since what readers see was released. */
export type ReaderNotice = { path: string; block: string; kind: 'stale' | 'held'; source: string }

/** The last run that asked a provider: characters expected before it and billed after it. */
export type RecordUsage = {
  lastRun: { estimated: number; billed: number; sentences: number; at: string }
}

/** The row of collection `translations`. */
export type TranslationRecord = {
  id: string
  key: string
  title?: string | null
  collection: string
  document: string
  locale: Locale
  state: RecordState
  reason?: string | null
  revision: number
  units?: RecordUnit[] | null
  released?: ReleasedLeaves | null
  summary?: TranslationSummary | null
  notices?: ReaderNotice[] | null
  provider?: string | null
  billedCharacters?: number | null
  usage?: RecordUsage | null
  /** The code of the refusal that holds it; null while nothing does. */
  heldBy?: string | null
  sourceFingerprint?: string | null
  releasedFingerprint?: string | null
  releasedAt?: string | null
  /** Readers have the original of the whole document in this language. */
  showOriginal?: boolean | null
  /** Staff took the document out of this language; work rests until they bring it back. */
  isWithdrawn?: boolean | null
  /** The document is in the trash. */
  inTrash?: boolean | null
  /** How the preparation of the newest draft stands; empty when nobody asked for one. */
  draftState?: DraftState | null
  draftReason?: string | null
  /** How much it needs a person (`URGENCY`). */
  urgency?: number | null
  /** Since when it does; empty while nothing is to be done. */
  waitsSince?: string | null
  /** When the document's session or summit begins (`comesUpAt`). */
  happensAt?: string | null
  assignee?: string | null
  dueAt?: string | null
}

/** What a change may set; counts, urgency, revision and time are the store's. */
export type RecordChange = Partial<
  Omit<TranslationRecord, 'id' | 'key' | 'revision' | 'urgency' | 'waitsSince'>
>
