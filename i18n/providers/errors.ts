export type ProviderErrorCode =
  | 'quota'
  | 'rate-limited'
  | 'unavailable'
  | 'unauthorized'
  | 'too-large'
  | 'bad-request'
  | 'bad-answer'
  | 'unsupported-pair'
  | 'glossary-gone'
  | 'timeout'

/** Worth trying again later, unchanged. Quota is not: it resumes by a new month or a new plan. */
const RETRYABLE: ReadonlySet<ProviderErrorCode> = new Set([
  'rate-limited',
  'unavailable',
  'bad-answer',
  'timeout',
  'glossary-gone',
])

type ProviderErrorDetails = {
  code: ProviderErrorCode
  provider: string
  message: string
  retryAfterMs?: number
  cause?: unknown
}

/** Why a provider gave no translation: a code to decide by, a sentence to act on. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly code: ProviderErrorCode
  readonly provider: string
  readonly isRetryable: boolean
  /** Milliseconds the provider asked us to wait, when it said so. */
  readonly retryAfterMs: number | undefined

  constructor(details: ProviderErrorDetails) {
    super(details.message, { cause: details.cause })
    this.code = details.code
    this.provider = details.provider
    this.isRetryable = RETRYABLE.has(details.code)
    this.retryAfterMs = details.retryAfterMs
  }
}

/**
 * Recognises a provider error by name: with Next in the process a class may exist twice
 * (payload-facts: Express in front of Next), so `instanceof` would miss it.
 */
export function isProviderError(value: unknown): value is ProviderError {
  return value instanceof Error && value.name === 'ProviderError' && 'code' in value
}
