import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'

/** A sentence whose inline formatting is numbered tags and whose `< > &` are escaped. */
export type TaggedText = string

/** What one request to the outside gave back; `indexes` point into the texts of the call. */
export type TranslatedBatch = {
  indexes: readonly number[]
  texts: readonly TaggedText[]
  billedCharacters: number
}

export type TranslateRequest = {
  texts: readonly TaggedText[]
  source: Locale
  target: Locale
  /**
   * What surrounds each text, by the same index (field label, page title, neighbouring sentences),
   * in plain words.
   * Texts with the same context travel together, so share one string per field, not per sentence.
   */
  context?: readonly string[]
  /** Terms with a form in the target language; a provider that has glossaries follows them. */
  terms?: readonly Term[]
  signal?: AbortSignal
  /** Called after each paid request and awaited, so that a crash pays for one batch twice at most. */
  onBatch?: (batch: TranslatedBatch) => Promise<void> | void
}

export type TranslateResult = {
  /** One target per text, in the order of the texts. Tags may be wrong: the checks decide. */
  texts: TaggedText[]
  /** Source characters the provider charged for this call. */
  billedCharacters: number
}

export type ProviderName = 'deepl' | 'pseudo'

/** What the admin may show of a provider: never a key. */
export type ProviderDescription = { name: ProviderName; plan: string | null; server: string | null }

/**
 * A machine that translates sentences. Every implementation passes the same contract test and
 * fails only with a `ProviderError`, or with the reason of an aborted signal.
 */
export type Provider = {
  readonly name: ProviderName
  supports(source: Locale, target: Locale): boolean | Promise<boolean>
  translate(request: TranslateRequest): Promise<TranslateResult>
  describe(): ProviderDescription
}
