import type { Translation } from './translation.ts'

/** What a provider has been seen to do, on demand. */
export type Misbehaviour =
  /** Answer with an HTTP status: 429 (with Retry-After), 403, 413, 456, 500, 503, 529 … */
  | { kind: 'status'; status: number; retryAfterSeconds?: number; message?: string }
  /** Answer correctly, but only when `until` is settled. */
  | { kind: 'hold'; until: Promise<unknown> }
  /** Close the connection without an answer. */
  | { kind: 'hang-up' }
  /** Announce the whole answer, send half of it, close. */
  | { kind: 'truncate' }
  /** Send half of the JSON as if it were all. */
  | { kind: 'half-json' }
  | { kind: 'reorder' }
  | { kind: 'wrong-count' }
  | { kind: 'empty-texts' }
  | { kind: 'drop-tags' }
  | { kind: 'move-tags' }
  | { kind: 'double-tags' }
  | { kind: 'break-tags' }
  /** The same meaning in other XML: `<x1></x1>`, `&quot;`, `&#39;`. */
  | { kind: 'respell' }

/** Bends a correct answer; kinds that are about the connection leave it as it is. */
export function bend(translations: Translation[], { kind }: Misbehaviour): Translation[] {
  if (kind === 'reorder') return translations.toReversed()
  if (kind === 'wrong-count') return translations.slice(1)
  const change = TEXT_CHANGES[kind]
  if (change === undefined) return translations
  return translations.map((translation) => ({ ...translation, text: change(translation.text) }))
}

const TAG = /<\/?[gx]\d+\/?>/gu
const FIRST_PAIR = /<(g\d+)>(.*?)<\/\1>/u

const TEXT_CHANGES: Partial<Record<Misbehaviour['kind'], (text: string) => string>> = {
  'empty-texts': () => '',
  'drop-tags': (text) => text.replace(TAG, ''),
  'move-tags': (text) => {
    const tags = text.match(TAG) ?? []
    return tags.join('') + text.replace(TAG, '')
  },
  'double-tags': (text) => {
    const tags = text.match(FIRST_PAIR)
    return tags === null ? text.replace(TAG, '$&$&') : text.replace(FIRST_PAIR, '$& $&')
  },
  'break-tags': (text) => text.replace(/<\/g\d+>/u, ''),
  respell: (text) =>
    text
      .replace(/<(x\d+)\/>/gu, '<$1></$1>')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
}
