import { z } from 'zod'
import type { Draft } from '../model/session.ts'

/** Enough for a long document written without a server; what is oldest goes first. */
const MOST_DRAFTS = 2_000

const PREFIX = 'dragoman.draft.'

const stored = z.object({
  target: z.string(),
  base: z.object({ target: z.string().nullable(), source: z.string() }),
  at: z.number(),
})

type Box = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>

/** Where words are kept on this device until the server has them. */
export type DraftBox = {
  read: () => Map<string, Draft>
  /** False when the device has no room, or lets nothing be kept. */
  keep: (unit: string, draft: Draft) => boolean
  drop: (unit: string) => void
}

/**
 * The box of one person and one record: on a shared computer nobody meets another's words. One entry
 * a sentence, so that a key press writes one sentence and not the whole document.
 */
export function draftBox(args: { storage: Box | null; user: string; record: string }): DraftBox {
  const { storage, user, record } = args
  const mine = `${PREFIX}${user}.${record}.`
  return {
    read: () => {
      const drafts = new Map<string, Draft>()
      for (const key of storage ? keysOf(storage, mine) : []) {
        const draft = parse(storage?.getItem(key) ?? '')
        if (draft) drafts.set(key.slice(mine.length), draft)
      }
      return drafts
    },
    keep: (unit, draft) => {
      if (!storage) return false
      try {
        storage.setItem(mine + unit, JSON.stringify(draft))
        makeRoom(storage)
        return true
      } catch {
        // Full, or switched off by the browser: the caller says so to the person.
        return false
      }
    },
    drop: (unit) => storage?.removeItem(mine + unit),
  }
}

function keysOf(storage: Box, prefix: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
  return keys.filter((key) => key.startsWith(prefix))
}

function makeRoom(storage: Box): void {
  if (storage.length <= MOST_DRAFTS) return
  const all = keysOf(storage, PREFIX).map((key) => ({
    key,
    at: parse(storage.getItem(key) ?? '')?.at ?? 0,
  }))
  const oldest = all.toSorted((a, b) => a.at - b.at).slice(0, Math.max(0, all.length - MOST_DRAFTS))
  for (const { key } of oldest) storage.removeItem(key)
}

function parse(text: string): Draft | null {
  try {
    return stored.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
