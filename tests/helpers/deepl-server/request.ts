import { wellFormedProblem } from './xml.ts'

const MAX_TEXTS = 50
const MAX_BODY_BYTES = 128 * 1024
const SOURCES = new Set(['en', 'fr', 'es', 'ar', 'pt', 'it', 'de', 'nl'])
/** Targets that know formality: elsewhere `more` and `less` are refused, `prefer_…` is not. */
const FORMAL_TARGETS = new Set(['fr', 'es', 'pt-pt', 'pt-br', 'it', 'de', 'nl'])
const FORMALITIES = new Set(['default', 'more', 'less', 'prefer_more', 'prefer_less'])
const TARGETS = new Set(['en-gb', 'en-us', 'fr', 'es', 'ar', 'pt-pt', 'pt-br', 'it', 'de', 'nl'])

/** A translate request as it came over the wire. */
export type TranslateCall = {
  texts: string[]
  source: string | null
  target: string
  context: string | null
  /** Every other form field, as sent. */
  options: Record<string, string>
  bodyBytes: number
}

export type Refusal = { status: number; message: string }

/** Reads the form body that deepl-node sends. */
export function readCall(body: Buffer): TranslateCall {
  const form = new URLSearchParams(body.toString('utf8'))
  const named = new Set(['text', 'source_lang', 'target_lang', 'context'])
  return {
    texts: form.getAll('text'),
    source: form.get('source_lang'),
    target: form.get('target_lang') ?? '',
    context: form.get('context'),
    options: Object.fromEntries([...form].filter(([name]) => !named.has(name))),
    bodyBytes: body.byteLength,
  }
}

/** What DeepL would refuse in this request, or null when it would translate it. */
export function refusalOf(call: TranslateCall): Refusal | null {
  if (call.bodyBytes > MAX_BODY_BYTES) return { status: 413, message: 'Request Entity Too Large' }
  if (call.texts.length === 0) return bad("Parameter 'text' not specified.")
  if (call.texts.length > MAX_TEXTS) return bad("Too many 'text' parameters.")
  if (call.texts.includes('')) return bad("Parameter 'text' must not be empty.")
  if (call.source !== null && !SOURCES.has(call.source.toLowerCase())) {
    return bad("Value for 'source_lang' not supported.")
  }
  if (!TARGETS.has(call.target.toLowerCase())) return bad("Value for 'target_lang' not supported.")
  const { formality, glossary_id: glossary } = call.options
  if (formality !== undefined && !FORMALITIES.has(formality)) return bad("Invalid 'formality'.")
  const isStrict = formality === 'more' || formality === 'less'
  if (isStrict && !FORMAL_TARGETS.has(call.target.toLowerCase())) {
    return bad("'formality' is not supported for given 'target_lang'.")
  }
  if (glossary !== undefined && call.source === null) return bad("'source_lang' is required.")
  if (call.options.tag_handling === 'xml') {
    const isBroken = call.texts.some((text) => wellFormedProblem(text) !== null)
    if (isBroken) return bad('Tag handling parsing failed, please check input.')
  }
  return null
}

const bad = (message: string): Refusal => ({ status: 400, message })
