import type { Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import { keyOf } from '../memory/recall.ts'

/** The sentences that one job is about to send. */
export type Flight = {
  /** Whether this job asks for a sentence; another asks for the rest at this moment. */
  isOwn: (source: string) => boolean
  /** These are in the memory now: who waits for them need not wait for the rest. */
  land: (sources: Iterable<string>) => void
  /** Nothing more comes of the own ones, well or badly. */
  close: () => void
  /** When the others have come to an end; undefined when all are own. */
  others: Promise<unknown> | undefined
}

type Claim = { over: Promise<void>; end: () => void }

const claims = new WeakMap<Payload, Map<string, Claim>>()

/**
 * Takes sentences for one job, so that jobs side by side in this process do not pay for the same
 * one: each is the job's that comes first. The others send what is their own, wait without holding
 * anything, and look into the memory again. Nobody waits for whom waits for them.
 */
export function openFlight(args: {
  payload: Payload
  locale: Locale
  sources: readonly string[]
}): Flight {
  const { payload, locale, sources } = args
  const known = claims.get(payload) ?? new Map<string, Claim>()
  claims.set(payload, known)
  const own = new Map<string, Claim>()
  const foreign = new Set<Promise<void>>()
  for (const key of new Set(sources.map((source) => keyOf(source, locale)))) {
    const other = known.get(key)
    if (other) {
      foreign.add(other.over)
      continue
    }
    const claim = newClaim()
    known.set(key, claim)
    own.set(key, claim)
  }
  const mine = new Set(own.keys())
  const end = (key: string) => {
    const claim = own.get(key)
    if (!claim) return
    own.delete(key)
    known.delete(key)
    claim.end()
  }
  return {
    isOwn: (source) => mine.has(keyOf(source, locale)),
    land: (landed) => {
      for (const source of landed) end(keyOf(source, locale))
    },
    close: () => {
      for (const key of [...own.keys()]) end(key)
    },
    others: foreign.size > 0 ? Promise.all(foreign) : undefined,
  }
}

function newClaim(): Claim {
  let end = (): void => undefined
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  return { over, end }
}
