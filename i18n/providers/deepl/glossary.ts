import type { Term } from '#i18n/glossary/types.ts'
import type { SyncedTerms } from '../port.ts'

/** DeepL's documented limits of a glossary: bytes of UTF-8 a term, and of all entries together. */
const MAX_TERM_BYTES = 1024
const MAX_DICTIONARY_BYTES = 10 * 1024 * 1024

/** What DeepL takes for the end of an entry or a line, or refuses outright. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u

export type Dictionary = {
  /** Source and target of each entry, no source twice. */
  entries: Record<string, string>
  refused: SyncedTerms['refused']
}

/**
 * Terms as one dictionary of a DeepL glossary. A term without a form of its own is translated by
 * itself, so that it stays. Terms that DeepL would refuse are left out, each with the reason: one
 * of them would cost all the others.
 */
export function dictionaryOf(terms: readonly Term[]): Dictionary {
  // Without a prototype: a term may be called “constructor”.
  const entries = Object.create(null) as Record<string, string>
  const refused: Dictionary['refused'] = []
  let bytes = 0
  for (const term of terms) {
    const source = term.source.trim()
    const target = (term.target ?? term.source).trim()
    const size = Buffer.byteLength(`${source}\t${target}\n`)
    const why = whyRefused(source, target) ?? (source in entries ? 'it stands there twice' : null)
    if (why !== null) refused.push({ term, why })
    else if (bytes + size > MAX_DICTIONARY_BYTES) {
      refused.push({ term, why: 'the glossary is full (10 MiB)' })
    } else {
      entries[source] = target
      bytes += size
    }
  }
  return { entries, refused }
}

function whyRefused(source: string, target: string): string | null {
  for (const words of [source, target]) {
    if (words === '') return 'it is empty'
    if (CONTROL.test(words)) return 'it holds a tab, a line break or a control character'
    if (Buffer.byteLength(words) > MAX_TERM_BYTES) return 'it is longer than 1,024 bytes'
  }
  return null
}
