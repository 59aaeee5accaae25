import {
  AuthorizationError,
  ConnectionError,
  DeepLError,
  GlossaryNotFoundError,
  QuotaExceededError,
  TooManyRequestsError,
} from 'deepl-node'
import { ProviderError } from '../errors.ts'
import type { ProviderErrorCode } from '../errors.ts'

/**
 * Turns what deepl-node throws into a provider error without the key.
 * deepl-node keeps the failed request, with its Authorization header, inside its errors: so the
 * cause is rebuilt from the words alone.
 */
export function toProviderError(
  thrown: unknown,
  { key, hasGlossary }: { key: string; hasGlossary: boolean },
): ProviderError {
  const code = hasGlossary && isAboutGlossary(thrown) ? 'glossary-gone' : codeOf(thrown)
  const said = thrown instanceof Error ? thrown.message : String(thrown)
  const safe = said.replaceAll(key, '[key]').slice(0, 300)
  const cause = new Error(safe)
  cause.name = thrown instanceof Error ? thrown.constructor.name : 'Error'
  return new ProviderError({ code, provider: 'deepl', message: SENTENCES[code], cause })
}

function codeOf(thrown: unknown): ProviderErrorCode {
  if (thrown instanceof QuotaExceededError) return 'quota'
  if (thrown instanceof TooManyRequestsError) return 'rate-limited'
  if (thrown instanceof AuthorizationError) return 'unauthorized'
  if (thrown instanceof ConnectionError) return isTimeout(thrown) ? 'timeout' : 'unavailable'
  if (thrown instanceof DeepLError) return codeFromWords(thrown.message)
  return 'unavailable'
}

/**
 * A glossary that somebody deleted in the account: a translation says so with 404 or 400 and the word
 * alone. It is made anew before the next attempt.
 */
function isAboutGlossary(thrown: unknown): boolean {
  if (thrown instanceof GlossaryNotFoundError) return true
  return (
    thrown instanceof DeepLError && /^(?:Not found|Bad request).*glossar/iu.test(thrown.message)
  )
}

/** axios names a request that ran out of time in the error it hands over. */
function isTimeout({ error }: ConnectionError): boolean {
  const code = error !== undefined && 'code' in error ? error.code : undefined
  return code === 'ECONNABORTED' || code === 'ETIMEDOUT'
}

/** 413, 503, 529 and others arrive as a plain DeepLError: the status stands only in its words. */
function codeFromWords(message: string): ProviderErrorCode {
  const status = Number(/^Unexpected status code: (\d{3})/u.exec(message)?.[1] ?? 0)
  if (status === 413) return 'too-large'
  if (status === 401) return 'unauthorized'
  if (status === 408) return 'timeout'
  if (status >= 500 || message.startsWith('Service unavailable')) return 'unavailable'
  if (message.startsWith('Error parsing response JSON')) return 'bad-answer'
  if (/(?:source|target)_lang/u.test(message)) return 'unsupported-pair'
  return 'bad-request'
}

const SENTENCES: Record<ProviderErrorCode, string> = {
  quota:
    'The DeepL account has used up its characters for this billing period. Translation goes on when the period or the plan changes.',
  'rate-limited': 'DeepL receives too many requests at the moment. The job tries again later.',
  unavailable: 'DeepL cannot be reached or is not working. The job tries again later.',
  unauthorized: 'DeepL refuses the key. Check DEEPL_AUTH_KEY and DEEPL_SERVER_URL.',
  'too-large': 'DeepL refuses the request as too large, even for one sentence. Divide the text.',
  'bad-request': 'DeepL refuses the request as wrong. The cause says what DeepL answered.',
  'bad-answer': 'DeepL sent an answer that cannot be trusted, so none of it was used.',
  'unsupported-pair': 'DeepL does not translate between these two languages.',
  'glossary-gone':
    'The glossary in the DeepL account is gone. The job makes it anew and tries again.',
  timeout: 'DeepL did not answer in time. The job tries again later.',
}
