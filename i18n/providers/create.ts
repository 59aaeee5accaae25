import { createApertium } from './apertium/apertium.ts'
import type { ProviderChoice } from './choose.ts'
import { createDeepl } from './deepl/deepl.ts'
import { createLibretranslate } from './libretranslate/libretranslate.ts'
import type { Provider, ProviderName } from './port.ts'
import { createPseudo } from './pseudo/pseudo.ts'

export type ProviderSecrets = {
  deeplKey?: string | undefined
  deeplServerUrl?: string | undefined
  libretranslateUrl?: string | undefined
  libretranslateApiKey?: string | undefined
  apertium?: string | undefined
}

const CREATE: Readonly<Record<ProviderName, (secrets: ProviderSecrets) => Provider>> = {
  deepl: ({ deeplKey = '', deeplServerUrl }) =>
    createDeepl({ key: deeplKey, serverUrl: deeplServerUrl }),
  libretranslate: ({ libretranslateUrl = '', libretranslateApiKey }) =>
    createLibretranslate({ url: libretranslateUrl, apiKey: libretranslateApiKey }),
  apertium: ({ apertium = '' }) => createApertium({ path: apertium }),
  pseudo: createPseudo,
}

/** The provider that was chosen, or `undefined` for `none`: then new sentences wait for a person. */
export function createProvider(
  { name }: Pick<ProviderChoice, 'name'>,
  secrets: ProviderSecrets,
): Provider | undefined {
  return name === 'none' ? undefined : CREATE[name](secrets)
}
