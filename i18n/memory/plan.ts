import { weightOf, type KnownEntry, type Memorable } from './entry.ts'

/** An entry to be kept, under the keys it will be found by. */
export type Keyed = Memorable & { id: string; key: string; contextKey: string }

export type MemoryPlan = {
  inserts: Keyed[]
  /** Entries whose wording another takes the place of: they stay as history. */
  supersedes: { id: string; by: string }[]
  /** The same words, now worth more: a person approved what a machine or a file said. */
  promotes: { id: string; as: Pick<Memorable, 'origin' | 'status'> }[]
  /** How many were left out because something better is known. */
  kept: number
}

/**
 * What remembering these entries changes. An entry has one wording per sentence and context: a newer
 * one of at least the same weight supersedes it, a lighter one changes nothing, so a machine never
 * replaces what a person wrote and a file never what the people of this site wrote. Pure.
 * @param known everything in the memory under the keys of the entries, superseded entries too
 */
export function planRemembering(args: {
  known: readonly KnownEntry[]
  entries: readonly Keyed[]
}): MemoryPlan {
  const plan: MemoryPlan = { inserts: [], supersedes: [], promotes: [], kept: 0 }
  const byKey = new Map<string, KnownEntry[]>()
  for (const entry of args.known) {
    const same = byKey.get(entry.key)
    if (same) same.push({ ...entry })
    else byKey.set(entry.key, [{ ...entry }])
  }
  for (const entry of args.entries) {
    const known = byKey.get(entry.key) ?? []
    byKey.set(entry.key, known)
    take({ plan, known, entry })
  }
  return plan
}

/** Decides on one entry, and notes the outcome in `known` for the next of the batch. */
function take(args: { plan: MemoryPlan; known: KnownEntry[]; entry: Keyed }): void {
  const { plan, known, entry } = args
  const here = known.filter(({ contextKey }) => contextKey === entry.contextKey)
  const active = here.filter(({ supersededAt }) => supersededAt === null)
  const same = active.find(({ target }) => target === entry.target)
  if (same) {
    if (weightOf(entry) <= weightOf(same)) return
    const { origin, status } = entry
    plan.promotes.push({ id: same.id, as: { origin, status } })
    Object.assign(same, { origin, status })
    return
  }
  if (isSaidAlready({ known, here, entry })) return
  if (active.some((one) => weightOf(one) > weightOf(entry))) {
    plan.kept += 1
    return
  }
  for (const old of active) {
    plan.supersedes.push({ id: old.id, by: entry.id })
    old.supersededAt = 'now'
  }
  plan.inserts.push(entry)
  known.push({ ...entry, supersededAt: null, updatedAt: '' })
}

/**
 * A file brings nothing back that was superseded here: importing it again must add nothing. A
 * machine's words that stand in the memory already need no second row for another context.
 */
function isSaidAlready(args: {
  known: readonly KnownEntry[]
  here: readonly KnownEntry[]
  entry: Keyed
}): boolean {
  const { known, here, entry } = args
  if (entry.origin === 'import') return here.some(({ target }) => target === entry.target)
  if (entry.origin === 'person') return false
  return known.some(({ target, supersededAt }) => target === entry.target && supersededAt === null)
}
