import { TRAILING } from '../links.ts'

export type FactKind =
  'number' | 'date' | 'time' | 'currency' | 'link' | 'email' | 'name' | 'negation' | 'place'

/** A fact of a sentence: two facts are the same when kind and key are. */
export type Fact = { kind: FactKind; key: string; shown: string; at: number }

/**
 * A text from which facts are taken one kind after the other: what has been read as a date is no
 * longer there to be read as a number. Places in the text stay what they were.
 */
export type FactReader = {
  readonly facts: Fact[]
  /** What has not been read yet; what has been is blank, and no pattern crosses it. */
  rest: () => string
  /** Reads every match; `key` gives what makes the fact the same, `null` leaves the words. */
  take: (kind: FactKind, pattern: RegExp, key: (match: RegExpExecArray) => string | null) => void
}

const BLANK = '\0'

export function factReader(text: string): FactReader {
  const facts: Fact[] = []
  let rest = text
  return {
    facts,
    rest: () => rest,
    take(kind, pattern, key) {
      for (const match of rest.matchAll(pattern)) {
        const found = key(match)
        if (found === null) continue
        const [shown] = match
        facts.push({ kind, key: found, shown: tidy(kind, shown), at: match.index })
        const end = match.index + shown.length
        rest = rest.slice(0, match.index) + BLANK.repeat(shown.length) + rest.slice(end)
      }
    },
  }
}

/** The full stop behind a date or an address is the sentence's; behind "p.m." it is not. */
function tidy(kind: FactKind, shown: string): string {
  return kind === 'time' ? shown.trim() : shown.trim().replace(TRAILING, '')
}
