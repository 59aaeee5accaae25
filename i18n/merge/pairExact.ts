import type { Pairing } from './pairing.ts'

type Sentence = { path: string; source: string }
type Sentences = readonly Sentence[]

/** Numbers texts as they come, so that keys of several texts stay short. */
function numbering(): (text: string | undefined) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    if (text === undefined) return -1
    const known = numbers.get(text) ?? numbers.size
    numbers.set(text, known)
    return known
  }
}

/** A sentence with its field and its neighbours in it, by number. */
type Numbered = { path: number; source: number; before: number; after: number }

function numberAll(all: Sentences, numberOf: (text: string | undefined) => number): Numbered[] {
  return all.map(({ path, source }, at) => {
    const [previous, next] = [all[at - 1], all[at + 1]]
    return {
      path: numberOf(path),
      source: numberOf(source),
      before: numberOf(previous?.path === path ? previous.source : undefined),
      after: numberOf(next?.path === path ? next.source : undefined),
    }
  })
}

const inField = ({ path, source }: Numbered) => `${String(path)} ${String(source)}`
const after = (one: Numbered) => `${inField(one)} ${String(one.before)}`
const before = (one: Numbered) => `${inField(one)} ${String(one.after)}`
const between = (one: Numbered) => `${after(one)} ${String(one.after)}`
const anywhere = ({ source }: Numbered) => String(source)

/**
 * Pairs sentences whose text is the same, the surest first: between the same neighbours, beside one
 * of them, anywhere in the field, then what a stale unit was translated from, and last anywhere in
 * the document (the sentence was moved). Where a text stands several times, order decides.
 */
export function pairExact(pairing: Pairing): void {
  const { previous, source } = pairing
  const numberOf = numbering()
  const [old, now] = [numberAll(previous, numberOf), numberAll(source, numberOf)]
  const pairBy = (keyOf: (one: Numbered) => string) => {
    pairByKey(pairing, {
      oldKey: (at) => keyAt(old, at, keyOf),
      newKey: (at) => keyAt(now, at, keyOf),
    })
  }
  for (const keyOf of [between, after, before, inField]) pairBy(keyOf)
  pairByKey(pairing, {
    oldKey: (at) => {
      const unit = previous[at]
      const from = unit?.staleFrom?.source
      return from === undefined ? null : `${String(numberOf(unit?.path))} ${String(numberOf(from))}`
    },
    newKey: (at) => keyAt(now, at, inField),
  })
  pairBy(anywhere)
}

function keyAt(all: readonly Numbered[], at: number, keyOf: (one: Numbered) => string) {
  const one = all[at]
  return one ? keyOf(one) : null
}

type Keys = { oldKey: (at: number) => string | null; newKey: (at: number) => string | null }

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
    const partner = waiting.get(newKey(at) ?? '')?.pop()
    if (partner !== undefined) pairing.pair(at, partner)
  })
}
