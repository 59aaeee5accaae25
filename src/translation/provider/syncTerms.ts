import type { Term } from '#i18n/glossary/types.ts'
import { isProviderError } from '#i18n/providers/errors.ts'
import type { Provider, TranslateRequest } from '#i18n/providers/port.ts'
import { hashText } from '#i18n/units/fingerprint.ts'
import { withLease } from '#src/database/withLease.ts'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import { readState, writeState } from '../queue/state.ts'

const knownSchema = z.object({ hash: z.string(), glossary: z.string().nullable() })

/** One process writes glossaries at a time: two would each make one of the same name. */
const LEASE_TTL = 60_000
const ASK_AGAIN = 250
const MOST_ASKS = 20

type Site = {
  payload: Payload
  provider: Provider
  /** The name of the site's glossary in the account, and what tells one account from another. */
  glossaryName: string
  identity: string
  now: () => Date
}
type Pair = Pick<TranslateRequest, 'source' | 'target' | 'signal'>

/**
 * The provider with the site's terms in its own glossary: brought up to date before a translation
 * that has terms, only when they have changed, and used by it. A glossary that cannot be had costs
 * the glossary, never the translation: the checks find what it would have got right.
 */
export function withSyncedTerms(site: Site): Provider {
  const { provider } = site
  if (!provider.syncTerms) return provider
  return {
    ...provider,
    translate: async (request) => {
      if (request.terms === undefined) return provider.translate(request)
      const glossary = await syncTerms(site, { ...request, terms: request.terms })
      try {
        return await provider.translate({ ...request, ...(glossary ? { glossary } : {}) })
      } catch (error) {
        if (isProviderError(error) && error.code === 'glossary-gone') await forget(site, request)
        throw error
      }
    },
  }
}

/** @returns the provider's name for the glossary of the pair; null when there is none to use */
async function syncTerms(
  site: Site,
  pair: Pair & { terms: readonly Term[] },
): Promise<string | null> {
  const hash = hashOf(site, pair.terms)
  for (let asked = 0; asked < MOST_ASKS; asked += 1) {
    const known = await readKnown(site, pair)
    if (known?.hash === hash) return known.glossary
    // A site that never had terms needs no glossary, and no request to find that out.
    if (!known && pair.terms.length === 0) return null
    const outcome = await withLease({
      payload: site.payload,
      key: `glossary:${site.provider.name}`,
      owner: randomUUID(),
      ttlMs: LEASE_TTL,
      run: () => write(site, { ...pair, hash }),
    })
    if (outcome.held) return outcome.value
    await wait(ASK_AGAIN, undefined, { signal: pair.signal })
  }
  return null
}

async function write(
  site: Site,
  { hash, terms, source, target, signal }: Pair & { terms: readonly Term[]; hash: string },
): Promise<string | null> {
  const { payload, provider, glossaryName: name, now } = site
  try {
    const synced = await provider.syncTerms?.({ name, source, target, terms, signal })
    const glossary = synced?.glossary ?? null
    await writeState({
      payload,
      key: stateKey(site, { source, target }),
      value: { hash, glossary },
      now: now(),
    })
    if (synced && synced.refused.length > 0) {
      const refused = synced.refused.map(({ term, why }) => `${term.source}: ${why}`).slice(0, 20)
      payload.logger.warn({ msg: 'Terms that the provider’s glossary cannot hold.', refused })
    }
    return glossary
  } catch (error) {
    // What a moment mends is worth waiting for; the rest would hold the document for ever.
    if (!isProviderError(error) || error.isRetryable) throw error
    payload.logger.warn({ err: error, msg: 'The provider’s glossary could not be written.' })
    return null
  }
}

async function forget(site: Site, pair: Pair): Promise<void> {
  const { payload, now } = site
  await writeState({ payload, key: stateKey(site, pair), value: {}, now: now() })
}

async function readKnown({ payload, provider }: Site, pair: Pair) {
  const value = await readState({ payload, key: stateKey({ provider }, pair) })
  const parsed = knownSchema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

function hashOf({ identity, glossaryName }: Site, terms: readonly Term[]): string {
  const pairs = terms.map(({ source, target }) => [source, target]).toSorted()
  return hashText(JSON.stringify([identity, glossaryName, pairs]))
}

const stateKey = ({ provider }: Pick<Site, 'provider'>, { source, target }: Pair) =>
  `glossary:${provider.name}:${source}:${target}`
