import type { Circuit } from '#i18n/providers/circuit.ts'
import type { Payload } from 'payload'
import { readCircuit } from './circuit.ts'
import { machineOf } from './machine.ts'

/**
 * Why the machine that translates here is not asked for a while; null while it is. Once `until` is
 * past, the next job asks it, and closes the circuit by an answer.
 * @throws ProviderChoiceError when the environment names one that cannot run
 */
export async function openCircuit(payload: Payload): Promise<Circuit | null> {
  const { choice, account } = machineOf(payload)
  if (choice.name === 'none' || account === null) return null
  const provider = { name: choice.name }
  return (await readCircuit({ payload, provider, identity: account })) ?? null
}
