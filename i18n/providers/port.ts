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

export type Formality = 'default' | 'more' | 'less'

export type TranslateRequest = {
  texts: readonly TaggedText[]
  source: Locale
  target: Locale
  /**
   * What surrounds each text, by the same index (field label, page title, neighbouring sentences),
   * in plain words.
   * Texts with the same context travel together: share one string as far as a request goes.
   */
  context?: readonly string[]
  /** Terms with a form in the target language; a provider that has glossaries follows them. */
  terms?: readonly Term[]
  /** The provider's own glossary that holds `terms`, as `syncTerms` named it. */
  glossary?: string | undefined
  /** How readers are addressed, where the provider and the language know the difference. */
  formality?: Formality | undefined
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

export type ProviderName = 'deepl' | 'libretranslate' | 'apertium' | 'pseudo'

/** Where a provider says that it processes text: the European Union, the United States, Japan. */
export type ProviderRegion = 'eu' | 'us' | 'jp'

/** What the admin may show of a provider: never a key. `server` is an address or a program. */
export type ProviderDescription = {
  name: ProviderName
  plan: string | null
  server: string | null
  region: ProviderRegion | null
}

/** Characters of the current billing period. */
export type ProviderUsage = { used: number; limit: number }

export type SyncTermsRequest = {
  /** The name of the site's glossary in the provider's account. */
  name: string
  source: Locale
  target: Locale
  /** All terms of the pair; they replace what was there. None empties the pair's dictionary. */
  terms: readonly Term[]
  signal?: AbortSignal | undefined
}

export type SyncedTerms = {
  /** To be given as `glossary`; null when nothing could be put into one. */
  glossary: string | null
  /** Terms that the provider's glossaries cannot hold, each with the reason. */
  refused: { term: Term; why: string }[]
}

/**
 * A machine that translates sentences. Every implementation passes the same contract test and
 * fails only with a `ProviderError`, or with the reason of an aborted signal.
 */
export type Provider = {
  readonly name: ProviderName
  supports(source: Locale, target: Locale): boolean | Promise<boolean>
  translate(request: TranslateRequest): Promise<TranslateResult>
  describe(): ProviderDescription
  /** What the account has used and may use; null where nobody counts. */
  usage(): Promise<ProviderUsage | null>
  /** Puts the terms of a pair into the provider's glossary; absent where there is none. */
  syncTerms?(request: SyncTermsRequest): Promise<SyncedTerms>
}
