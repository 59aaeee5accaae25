/**
 * The contract of the engine: what a sentence is before, during and after translation.
 *
 * Tagged text: plain text in which inline formatting and links are `<g1>…</g1>` pairs and inline
 * nodes (line breaks, inline blocks) are `<x2/>`, numbered per unit from 1. A literal `<`, `>` or
 * `&` is written `&lt;`, `&gt;`, `&amp;`, also in plain fields.
 */

export type TaggedText = string

export type UnitState = 'untranslated' | 'machine' | 'edited' | 'approved' | 'stale'

export type Origin = {
  kind: 'memory' | 'machine' | 'person' | 'import'
  provider?: string
  /** 0–100, how near a memory match was; 101 when its neighbours matched too. */
  score?: number
  /** From the memory: a person has approved these words for this sentence, here or elsewhere. */
  isReviewed?: boolean
  /** From the memory: people approved so many other wordings of this sentence in other places. */
  otherWordings?: number
  user?: string
  /** ISO 8601 instant. */
  at: string
}

export type Suggestion = { target: TaggedText; origin: Origin; previousSource: TaggedText }

/** `message` is English; `id` and `values` are enough to say it in another language. */
export type Finding = {
  id: string
  severity: 'error' | 'warning' | 'info'
  message: string
  values?: Readonly<Record<string, string>>
}

/** What a number in tagged text stands for, so that people and prompts can be told. */
export type Tag = {
  number: number
  /** `pair` is written `<g1>…</g1>`, `single` is written `<x1/>`. */
  kind: 'pair' | 'single'
  stands: 'format' | 'link' | 'line-break' | 'tab' | 'inline-block' | 'node'
  /** The formats (`bold italic`), the link's address, the inline block's slug or the node's type. */
  detail: string
}

/** One sentence of one field of the source document. */
export type SourceUnit = {
  /** The localized field, by row ids: `facts.65f0.label`. */
  path: string
  /**
   * The paragraph inside the field: '' for plain fields; in rich text the node indexes from the root
   * (`3.1`), with `+2` when the text starts at child 2 beside block children, `~1` for the inline
   * node at position 1 of a paragraph, and `:field` for a block's own fields (`4:label`, `4:body:0`).
   */
  block: string
  /** The sentence's number inside the block, from 0. */
  index: number
  /** Never empty. */
  source: TaggedText
  /** The white space that follows the sentence, exact. */
  gap: string
  /**
   * This sentence and the next as one, where that is more than one written after the other: a format
   * that both share is then one tag. Absent where it is not.
   */
  withNext?: TaggedText
  /** Field labels from the top, for people and for a provider's context: `Facts › Label`. */
  label: string
  tags: Tag[]
}

/** One unit of the record: what is stored in `translations.units`. */
export type Unit = {
  id: string
  path: string
  block: string
  index: number
  gap: string
  withNext?: TaggedText
  source: TaggedText
  /** `null` has not been translated, `''` is left empty on purpose. */
  target: TaggedText | null
  state: UnitState
  origin: Origin | null
  suggestion: Suggestion | null
  /** While `stale`: the source and the state that the person's target belongs to. */
  staleFrom?: StaleFrom
  /**
   * A translator joined these two sentences for this language. They are kept as they were, in their
   * places of today, so that they can be split again; `source` is both.
   */
  parts?: [Unit, Unit]
  /** People's words that stood here before this text, for a person to see; gone once approved. */
  references?: Unit[]
  checks: Finding[]
  dismissed: string[]
}

export type StaleFrom = {
  source: TaggedText
  state: UnitState
  /** The two old sentences that the source has made one; their words are both in the target. */
  sentences?: [Unit, Unit]
  /** The two sentences that a translator had joined before the source parted them. */
  parts?: [Unit, Unit]
}

/** The target of one sentence (or of two, joined): the part of a unit that rebuilding needs. */
export type UnitTarget = Pick<Unit, 'path' | 'block' | 'index' | 'source' | 'target'> & {
  parts?: Unit['parts']
}

/** One localized field of a document in one language. */
export type Leaf = {
  path: string
  /** Text or a Lexical state; `null` when the source is empty or when sentences are missing. */
  value: unknown
  /** How many sentences have no usable target. Only a leaf with 0 may be released. */
  missing: number
}

/** The structural part of Payload's field config that the engine reads. Rich text has no `fields`. */
export type FieldSchema = {
  type: string
  name?: string
  localized?: boolean
  /** A string, words by language, or anything else (then the name is shown). */
  label?: unknown
  hasMany?: boolean
  /** Truthy when the value is computed and never stored. */
  virtual?: unknown
  fields?: readonly FieldSchema[]
  blocks?: readonly BlockSchema[]
  tabs?: readonly TabSchema[]
  /** `translate: false` keeps a field, with everything in it, out of translation. */
  custom?: { translate?: boolean } & Record<string, unknown>
}

export type BlockSchema = {
  slug: string
  fields: readonly FieldSchema[]
  labels?: { singular?: unknown }
}

export type TabSchema = {
  name?: string
  label?: unknown
  fields: readonly FieldSchema[]
  localized?: boolean
  custom?: { translate?: boolean } & Record<string, unknown>
}

export type DocumentSchema = {
  fields: readonly FieldSchema[]
  /** Fields of the blocks and inline blocks that may stand inside rich text, by block slug. */
  richTextBlocks?: Readonly<Record<string, readonly FieldSchema[]>>
  /** Fields of upload nodes inside rich text; a plain `caption` unless told otherwise. */
  uploadFields?: readonly FieldSchema[]
}
