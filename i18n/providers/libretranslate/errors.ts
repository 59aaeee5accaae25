import { ProviderError } from '../errors.ts'
import type { ProviderErrorCode } from '../errors.ts'

/** LibreTranslate tells most failures by words, and the same words with several statuses. */
const WORDS: readonly [RegExp, ProviderErrorCode][] = [
  [/exceeds (?:text|batch|character) limit/iu, 'too-large'],
  [/get an API key|Invalid API key/iu, 'unauthorized'],
  [/Slowdown|Too many request/iu, 'rate-limited'],
  // Answered with 500: its own refusal is caught by its own handler of faults.
  [/is not supported|not available as a target/iu, 'unsupported-pair'],
]

const STATUSES: Readonly<Record<number, ProviderErrorCode>> = {
  401: 'unauthorized',
  403: 'unauthorized',
  408: 'timeout',
  413: 'too-large',
  429: 'rate-limited',
}

type Refusal = { response: Pick<Response, 'status' | 'headers'>; text: string; apiKey: string }

/** What an answer with an error status means. The key is taken out of what the server said. */
export function refusalOf({ response, text, apiKey }: Refusal): ProviderError {
  const { status, headers } = response
  const said = (apiKey === '' ? text : text.replaceAll(apiKey, '[key]')).slice(0, 300)
  const code = codeOf(status, said)
  const seconds = Number(headers.get('retry-after') ?? '')
  return new ProviderError({
    code,
    provider: 'libretranslate',
    message: SENTENCES[code],
    cause: new Error(`${String(status)}: ${said}`),
    ...(seconds > 0 ? { retryAfterMs: seconds * 1000 } : {}),
  })
}

function codeOf(status: number, said: string): ProviderErrorCode {
  const byWords = WORDS.find(([words]) => words.test(said))
  if (byWords) return byWords[1]
  return STATUSES[status] ?? (status >= 500 ? 'unavailable' : 'bad-request')
}

/** No answer at all, or one that broke off. */
export function unreachable(thrown: unknown, { isTimeout }: { isTimeout: boolean }): ProviderError {
  const code = isTimeout ? 'timeout' : 'unavailable'
  return new ProviderError({
    code,
    provider: 'libretranslate',
    message: SENTENCES[code],
    cause: thrown,
  })
}

const SENTENCES: Readonly<Record<ProviderErrorCode, string>> = {
  quota: 'LibreTranslate has a limit that is used up. Translation goes on when it is raised.',
  'rate-limited':
    'LibreTranslate receives too many requests at the moment. The job tries again later.',
  unavailable: 'LibreTranslate cannot be reached or is not working. The job tries again later.',
  unauthorized:
    'LibreTranslate refuses the key. Check LIBRETRANSLATE_API_KEY and LIBRETRANSLATE_URL.',
  'too-large':
    'LibreTranslate refuses the request as too large, even for one sentence. Raise its --char-limit, or divide the text.',
  'bad-request':
    'LibreTranslate refuses the request as wrong. Check that LIBRETRANSLATE_URL is its address.',
  'bad-answer': 'LibreTranslate sent an answer that cannot be trusted, so none of it was used.',
  'unsupported-pair': 'LibreTranslate does not translate between these two languages.',
  timeout: 'LibreTranslate did not answer in time. The job tries again later.',
  'glossary-gone': 'LibreTranslate has no glossary.',
}
