import { chooseProvider, type ProviderChoice } from '#i18n/providers/choose.ts'
import { createProvider } from '#i18n/providers/create.ts'
import type { Provider } from '#i18n/providers/port.ts'
import type { Env } from '#src/env.ts'

export type ChosenProvider = { choice: ProviderChoice; provider: Provider | undefined }

/**
 * Which machine translates here, and why, for jobs and for the admin's words about it.
 * @throws ProviderChoiceError when the environment names one that cannot run
 */
export function chosenProvider(env: Env): ChosenProvider {
  const choice = providerChoice(env)
  const provider = createProvider(choice, {
    deeplKey: env.deeplAuthKey,
    deeplServerUrl: env.deeplServerUrl,
  })
  return { choice, provider }
}

/** The choice alone, without making a client. */
export function providerChoice(env: Env): ProviderChoice {
  return chooseProvider({
    setting: env.translationProvider,
    deeplKey: env.deeplAuthKey,
    libretranslateUrl: env.libretranslateUrl,
    isDemo: env.isDemo,
  })
}
