import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words, type WordsKey } from '#collections/shared/texts/sentence.ts'
import type { ProviderDescription, ProviderRegion } from '#i18n/providers/port.ts'
import { PROVIDER_TITLES } from '#i18n/providers/titles.ts'

const REGION_WORDS: Readonly<Record<ProviderRegion, WordsKey>> = {
  eu: 'machineInEurope',
  us: 'machineInUnitedStates',
  jp: 'machineInJapan',
}

/** Who translates, under which plan, and where texts go: what an administrator answers for. */
export function machineSentences(
  { name, plan, server, region }: ProviderDescription,
  language: AdminLanguage,
): string[] {
  if (name === 'pseudo') return [words(language, 'providerRehearsal')]
  const who = plan ?? PROVIDER_TITLES[name]
  if (name === 'apertium') return [who, words(language, 'machineHere')]
  return [
    who,
    ...(server === null ? [] : [words(language, 'machineSendsTo', { server })]),
    ...(region ? [words(language, REGION_WORDS[region])] : []),
    ...(plan?.endsWith('Free') ? [words(language, 'machineMayKeep')] : []),
  ]
}
