import type { ProviderChoice } from '#i18n/providers/choose.ts'
import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'
import { providerChoice } from './chosen.ts'

/** The machine that translates here, as endpoints need to know it: no client, no key. */
export type Machine = {
  choice: ProviderChoice
  /** Jobs at a time in one process. */
  lanes: number
}

/** For Payload's `custom`, which stays on the server. A function: a bad choice stops its own use. */
export function machineConfig(env: Env): { machine: () => Machine } {
  return { machine: () => ({ choice: providerChoice(env), lanes: env.workerConcurrency }) }
}

/** @throws ProviderChoiceError when the environment names one that cannot run */
export function machineOf(payload: Payload): Machine {
  return (payload.config.custom as ReturnType<typeof machineConfig>).machine()
}
