import { escapeText } from '#i18n/units/tagged/escape.ts'
import { tokenise, type Token } from '#i18n/units/tagged/tokens.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import type { Tag, TaggedText } from '#i18n/units/types.ts'

type TagToken = Exclude<Token, { kind: 'text' }>

/** Words and chips as tagged text. */
export function writeTokens(tokens: readonly Token[]): TaggedText {
  return tokens
    .map((token) => (token.kind === 'text' ? escapeText(token.text) : writeTag(token)))
    .join('')
}

/**
 * Words and chips as they may stand: every chip is one of the source's, once, each pair opened and
 * closed around what it holds. A half without its other half goes, and crossed pairs are nested, so
 * that what comes of it is always well formed; what is missing, `missingTags` says.
 */
export function wellFormed(tokens: readonly Token[], tags: readonly Tag[]): Token[] {
  const allowed = new Map(tags.map(({ number, kind }) => [number, kind]))
  const used = new Set<number>()
  const open: number[] = []
  const result: Token[] = []
  const closes = closingCounts(tokens)
  for (const token of tokens) {
    if (token.kind === 'text') {
      result.push(token)
      continue
    }
    const { number, kind } = token
    if (kind === 'close') {
      closes.set(number, (closes.get(number) ?? 1) - 1)
      if (!open.includes(number)) continue
      // What was opened inside ends with it.
      while (open.length > 0) {
        const inner = open.pop()
        if (inner === undefined) break
        result.push({ kind: 'close', number: inner })
        if (inner === number) break
      }
      continue
    }
    const wanted = kind === 'open' ? 'pair' : 'single'
    if (allowed.get(number) !== wanted || used.has(number)) continue
    if (kind === 'open') {
      if ((closes.get(number) ?? 0) === 0) continue
      open.push(number)
    }
    used.add(number)
    result.push(token)
  }
  return mergeText(result)
}

function closingCounts(tokens: readonly Token[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const token of tokens) {
    if (token.kind === 'close') counts.set(token.number, (counts.get(token.number) ?? 0) + 1)
  }
  return counts
}

/** Neighbouring words as one piece. */
function mergeText(tokens: readonly Token[]): Token[] {
  const merged: Token[] = []
  for (const token of tokens) {
    const last = merged.at(-1)
    if (token.kind === 'text' && last?.kind === 'text') {
      merged[merged.length - 1] = { kind: 'text', text: last.text + token.text }
    } else if (token.kind !== 'text' || token.text !== '') merged.push(token)
  }
  return merged
}

/** The tags of the source that a text does not have, in the source's order. */
export function missingTags(target: TaggedText, tags: readonly Tag[]): Tag[] {
  const present = new Set(
    tokenise(target).flatMap((token) => (token.kind === 'text' ? [] : token.number)),
  )
  return tags.filter(({ number }) => !present.has(number))
}

/** Whether two lists of words and chips are the same. */
export function isSameText(a: readonly Token[], b: readonly Token[]): boolean {
  return writeTokens(a) === writeTokens(b)
}

/** What is written when a tag is put around or before something: its chips. */
export function chipsOf({ number, kind }: Pick<Tag, 'number' | 'kind'>): TagToken[] {
  if (kind === 'single') return [{ kind: 'single', number }]
  return [
    { kind: 'open', number },
    { kind: 'close', number },
  ]
}
