import type { ProviderName } from './port.ts'

/** Providers as sentences for people name them. */
export const PROVIDER_TITLES: Readonly<Record<ProviderName, string>> = {
  deepl: 'DeepL',
  libretranslate: 'LibreTranslate',
  apertium: 'Apertium',
  pseudo: 'Rehearsal text',
}
