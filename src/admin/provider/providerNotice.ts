import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { ProviderChoice, ProviderSetting } from '#i18n/providers/choose.ts'

export type ProviderNotice = { sentence: WordsKey; help: WordsKey | null }

/** What the admin must say of the machine that translates here; null when a real one does. */
export function providerNotice(args: {
  choice: Pick<ProviderChoice, 'name' | 'isGone'>
  setting: ProviderSetting
}): ProviderNotice | null {
  const { choice, setting } = args
  if (choice.name === 'pseudo') return { sentence: 'providerRehearsal', help: null }
  if (choice.name !== 'none') return null
  if (choice.isGone) return { sentence: 'providerGone', help: 'providerGoneHelp' }
  return setting === 'none'
    ? { sentence: 'providerOff', help: null }
    : { sentence: 'providerMissing', help: 'providerMissingHelp' }
}
