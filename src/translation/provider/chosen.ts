import { chooseProvider, type ProviderChoice } from '#i18n/providers/choose.ts'
import { createProvider } from '#i18n/providers/create.ts'
import type { Provider, ProviderName } from '#i18n/providers/port.ts'
import { hashText } from '#i18n/units/fingerprint.ts'
import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'
import { withCircuit } from './circuit.ts'
import { providerAtLastStart } from './lastStart.ts'
import { withSyncedTerms } from './syncTerms.ts'

export type ChosenProvider = { choice: ProviderChoice; provider: Provider | undefined }

type Around = { payload: Payload; env: Env; now?: () => Date }

/**
 * Which machine translates here, and why, for jobs: the provider with the site's glossary, behind
 * the circuit that all processes share.
 * @throws ProviderChoiceError when the environment names one that cannot run
 */
export async function chosenProvider({
  payload,
  env,
  now = () => new Date(),
}: Around): Promise<ChosenProvider> {
  const choice = await currentChoice({ payload, env })
  const bare = bareProvider(choice, env)
  if (!bare) return { choice, provider: undefined }
  const identity = accountOf(env, bare.name)
  const glossaryName = `dragoman-${new URL(env.siteUrl).host}`
  const provider = withSyncedTerms({ payload, provider: bare, glossaryName, identity, now })
  return { choice, provider: withCircuit({ payload, provider, identity, now }) }
}

/** The choice as it stands, which knows who translated until the last start. */
export async function currentChoice({ payload, env }: Around): Promise<ProviderChoice> {
  return providerChoice(env, await providerAtLastStart(payload))
}

/** The choice that the environment alone makes, without a database. */
export function providerChoice(env: Env, atLastStart?: ProviderName): ProviderChoice {
  return chooseProvider({
    setting: env.translationProvider,
    deeplKey: env.deeplAuthKey,
    libretranslateUrl: env.libretranslateUrl,
    apertium: env.apertium,
    isDemo: env.isDemo,
    atLastStart,
  })
}

/** Clients know what their servers can do: one for each environment, not one for each job. */
const clients = new WeakMap<Env, Map<string, Provider>>()

/** The provider itself, without glossary and circuit: for asking about it. */
export function bareProvider({ name }: ProviderChoice, env: Env): Provider | undefined {
  const made = clients.get(env) ?? new Map<string, Provider>()
  clients.set(env, made)
  const provider =
    made.get(name) ??
    createProvider(
      { name },
      {
        deeplKey: env.deeplAuthKey,
        deeplServerUrl: env.deeplServerUrl,
        libretranslateUrl: env.libretranslateUrl,
        libretranslateApiKey: env.libretranslateApiKey,
        apertium: env.apertium,
      },
    )
  if (provider) made.set(name, provider)
  return provider
}

/** Tells one account from another without showing its key: what is known of one is no one else's. */
export function accountOf(env: Env, name: ProviderName): string {
  const { deeplAuthKey, deeplServerUrl, libretranslateUrl, libretranslateApiKey, apertium } = env
  const account = {
    deepl: [deeplAuthKey, deeplServerUrl],
    libretranslate: [libretranslateUrl, libretranslateApiKey],
    apertium: [apertium],
    pseudo: [],
  }[name]
  return hashText(JSON.stringify([name, ...account]))
}
