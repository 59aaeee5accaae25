import { ProviderError } from './errors.ts'
import type { ProviderName, TranslateRequest } from './port.ts'
import { PROVIDER_TITLES } from './titles.ts'

/** What a provider throws for two languages that it does not translate between. */
export function unsupportedPair(
  provider: ProviderName,
  { source, target }: Pick<TranslateRequest, 'source' | 'target'>,
): ProviderError {
  return new ProviderError({
    code: 'unsupported-pair',
    provider,
    message: `${PROVIDER_TITLES[provider]} does not translate from ${source} to ${target}.`,
  })
}
