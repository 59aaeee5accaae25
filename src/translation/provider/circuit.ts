import { type Circuit, circuitError, circuitState, openedBy } from '#i18n/providers/circuit.ts'
import { isProviderError } from '#i18n/providers/errors.ts'
import type { Provider, TranslateRequest, TranslateResult } from '#i18n/providers/port.ts'
import { withLease } from '#src/database/withLease.ts'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { readState, stateKeys, writeState } from '../queue/state.ts'

const circuitSchema = z.object({
  code: z.enum(['quota', 'unauthorized']),
  sentence: z.string(),
  until: z.string(),
})

/** The one document that asks for all has this long before another may, in milliseconds. */
const PROBE_TTL = 60_000

type Watched = {
  payload: Payload
  provider: Provider
  /** Of the account: another key, or another address, is another circuit. */
  identity: string
}

const PREFIX = 'circuit:'

/** What names a circuit: the provider, and the account with it. */
type Account = { provider: Pick<Provider, 'name'>; identity: string }

const stateKey = ({ provider, identity }: Account) =>
  `${PREFIX}${provider.name}:${identity.slice(0, 16)}`

/** The circuit of a provider's account that is open or waits to be tried; undefined when it is closed. */
export async function readCircuit(
  account: Account & { payload: Payload },
): Promise<Circuit | undefined> {
  const { payload } = account
  const parsed = circuitSchema.safeParse(await readState({ payload, key: stateKey(account) }))
  return parsed.success ? parsed.data : undefined
}

/** A person says that the fault is mended: whoever is next asks, and a refusal opens it again. */
export async function closeCircuits(payload: Payload, now: Date): Promise<void> {
  for (const key of await stateKeys({ payload, prefix: PREFIX })) {
    await writeState({ payload, key, value: {}, now })
  }
}

/**
 * The provider behind a circuit that all processes share (docs/decisions/024): used up or refused, it
 * is not asked again for a quarter of an hour, then by one document for all.
 */
export function withCircuit(args: Watched & { now: () => Date }): Provider {
  const { payload, provider, now } = args
  const key = stateKey(args)

  async function translate(request: TranslateRequest): Promise<TranslateResult> {
    const circuit = await readCircuit(args)
    if (!circuit) return asking(request)
    const refused = () => circuitError(circuit, { provider: provider.name, now: now() })
    if (circuitState(circuit, now()) === 'open') throw refused()
    const probe = await withLease({
      payload,
      key,
      owner: randomUUID(),
      ttlMs: PROBE_TTL,
      run: async () => {
        const result = await asking(request)
        await writeState({ payload, key, value: {}, now: now() })
        return result
      },
    })
    if (!probe.held) throw refused()
    return probe.value
  }

  async function asking(request: TranslateRequest): Promise<TranslateResult> {
    try {
      return await provider.translate(request)
    } catch (error) {
      if (!isProviderError(error)) throw error
      const opened = openedBy(error, now())
      if (!opened) throw error
      await writeState({ payload, key, value: opened, now: now() })
      payload.logger.warn({ msg: opened.sentence, code: opened.code, until: opened.until })
      throw circuitError(opened, { provider: provider.name, now: now(), cause: error.cause })
    }
  }

  return { ...provider, translate }
}
