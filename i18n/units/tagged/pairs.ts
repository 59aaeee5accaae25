import type { Token } from './tokens.ts'

export type Pairing = {
  /** For each opening that has one: the position of its closing. */
  closings: ReadonlyMap<number, number>
  /** Openings without a closing and closings without an opening, by number. */
  unbalanced: readonly number[]
}

/** Finds which opening and closing tags belong together. An opening takes the next closing of its number. */
export function pairTokens(tokens: readonly Token[]): Pairing {
  const closings = new Map<number, number>()
  const unbalanced: number[] = []
  const open: { number: number; at: number }[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'open') open.push({ number: token.number, at })
    if (token.kind !== 'close') return
    const index = open.findLastIndex((candidate) => candidate.number === token.number)
    const [opening] = index === -1 ? [] : open.splice(index, 1)
    if (opening) closings.set(opening.at, at)
    else unbalanced.push(token.number)
  })
  return { closings, unbalanced: [...unbalanced, ...open.map(({ number }) => number)] }
}
