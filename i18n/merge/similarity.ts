import { plainText } from '#i18n/units/tagged/tokens.ts'

/** Pairs of neighbouring characters, counted: what two spellings of a sentence share. */
export type Pairs = { counts: ReadonlyMap<string, number>; total: number }

/** Prepares a sentence for comparison; tags and capitals say nothing of its meaning. */
export function pairsOf(tagged: string): Pairs {
  const characters = [...` ${plainText(tagged).toLowerCase()} `]
  const counts = new Map<string, number>()
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: characters.length - 1 }
}

/** How alike two sentences are, from 0 to 1 (Dice over pairs of characters). */
export function similarity(a: Pairs, b: Pairs): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [pair, count] of few.counts) shared += Math.min(count, many.counts.get(pair) ?? 0)
  return (2 * shared) / (a.total + b.total)
}
