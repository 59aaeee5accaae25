import type { ProviderChoice } from './choose.ts'
import { createDeepl } from './deepl/deepl.ts'
import type { Provider } from './port.ts'
import { createPseudo } from './pseudo/pseudo.ts'

export type ProviderSecrets = {
  deeplKey?: string | undefined
  deeplServerUrl?: string | undefined
}

/** The provider that was chosen, or `undefined` for `none`: then new sentences wait for a person. */
export function createProvider(
  choice: Pick<ProviderChoice, 'name'>,
  { deeplKey = '', deeplServerUrl }: ProviderSecrets,
): Provider | undefined {
  if (choice.name === 'deepl') return createDeepl({ key: deeplKey, serverUrl: deeplServerUrl })
  if (choice.name === 'pseudo') return createPseudo()
  return undefined
}
