import type { ProviderChoice } from '#i18n/providers/choose.ts'
import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'
import { accountOf, providerChoice } from './chosen.ts'

/** The machine that translates here, as endpoints need to know it: no client, no key. */
export type Machine = {
  choice: ProviderChoice
  /** Tells its account from others, without the key; null where no machine translates. */
  account: string | null
  /** Jobs at a time in one process. */
  lanes: number
}

/** For Payload's `custom`, which stays on the server. A function: a bad choice stops its own use. */
export function machineConfig(env: Env): { machine: () => Machine } {
  return {
    machine: () => {
      const choice = providerChoice(env)
      const account = choice.name === 'none' ? null : accountOf(env, choice.name)
      return { choice, account, lanes: env.workerConcurrency }
    },
  }
}

/** @throws ProviderChoiceError when the environment names one that cannot run */
export function machineOf(payload: Payload): Machine {
  return (payload.config.custom as ReturnType<typeof machineConfig>).machine()
}
