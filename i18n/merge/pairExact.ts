import type { Pairing } from './pairing.ts'

type Sentence = { path: string; source: string }
type Sentences = readonly Sentence[]

const key = (...parts: (string | undefined)[]) => JSON.stringify(parts.map((part) => part ?? null))

/** A neighbour counts only inside the same field. */
function neighbour(all: Sentences, at: number, step: 1 | -1): string | undefined {
  const other = all[at + step]
  return other?.path === all[at]?.path ? other?.source : undefined
}

const inField = (all: Sentences, at: number) => key(all[at]?.path, all[at]?.source)
const anywhere = (all: Sentences, at: number) => key(all[at]?.source)
const after = (all: Sentences, at: number) => key(inField(all, at), neighbour(all, at, -1))
const before = (all: Sentences, at: number) => key(inField(all, at), neighbour(all, at, 1))
const between = (all: Sentences, at: number) => key(after(all, at), neighbour(all, at, 1))

/**
 * Pairs sentences whose text is the same, the surest first: between the same neighbours, beside one
 * of them, anywhere in the field, then what a stale unit was translated from, and last anywhere in
 * the document (the sentence was moved). Where a text stands several times, order decides.
 */
export function pairExact(pairing: Pairing): void {
  const { previous, source } = pairing
  for (const keyOf of [between, after, before, inField]) {
    pairByKey(pairing, { oldKey: (at) => keyOf(previous, at), newKey: (at) => keyOf(source, at) })
  }
  pairByKey(pairing, {
    oldKey: (at) => {
      const unit = previous[at]
      return unit?.staleFrom ? key(unit.path, unit.staleFrom.source) : null
    },
    newKey: (at) => inField(source, at),
  })
  pairByKey(pairing, {
    oldKey: (at) => anywhere(previous, at),
    newKey: (at) => anywhere(source, at),
  })
}

type Keys = { oldKey: (at: number) => string | null; newKey: (at: number) => string }

function pairByKey(pairing: Pairing, { oldKey, newKey }: Keys): void {
  const waiting = new Map<string, number[]>()
  // From the end, so that taking the last of a list takes the first of the document.
  for (let at = pairing.previous.length - 1; at >= 0; at -= 1) {
    const found = pairing.isPreviousFree(at) ? oldKey(at) : null
    if (found === null) continue
    const list = waiting.get(found)
    if (list) list.push(at)
    else waiting.set(found, [at])
  }
  pairing.source.forEach((_, at) => {
    if (!pairing.isSourceFree(at)) return
    const partner = waiting.get(newKey(at))?.pop()
    if (partner !== undefined) pairing.pair(at, partner)
  })
}
