import type { ProviderName } from './port.ts'

export type ProviderSetting = 'auto' | 'deepl' | 'libretranslate' | 'apertium' | 'pseudo' | 'none'

export type ProviderCircumstances = {
  setting: ProviderSetting
  deeplKey?: string | undefined
  libretranslateUrl?: string | undefined
  isDemo: boolean
}

/** `none` means that new sentences wait for a person; the reason is shown in the admin. */
export type ProviderChoice = { name: ProviderName | 'none'; reason: string }

export type ProviderChoiceErrorCode = 'provider-not-configured' | 'provider-not-in-this-version'

/** The environment names a provider that cannot run: the start should stop with this sentence. */
export class ProviderChoiceError extends Error {
  override readonly name = 'ProviderChoiceError'
  readonly code: ProviderChoiceErrorCode

  constructor(code: ProviderChoiceErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Decides which provider translates, and why, in a sentence for administrators.
 * Outside the demo, `auto` never falls back to rehearsal text: readers would see it.
 * @throws ProviderChoiceError when a provider is named that cannot run
 */
export function chooseProvider(circumstances: ProviderCircumstances): ProviderChoice {
  const { setting } = circumstances
  if (setting === 'auto') return chooseByItself(circumstances)
  if (setting === 'none') return none('Machine translation is switched off (TRANSLATION_PROVIDER).')
  if (setting === 'pseudo') {
    return { name: 'pseudo', reason: 'Rehearsal text was asked for (TRANSLATION_PROVIDER=pseudo).' }
  }
  if (setting === 'deepl') return chooseDeepl(circumstances)
  throw new ProviderChoiceError(
    'provider-not-in-this-version',
    `TRANSLATION_PROVIDER names ${setting}, which this version of Dragoman cannot use. Choose auto, deepl, pseudo or none.`,
  )
}

function chooseByItself({ deeplKey, libretranslateUrl, isDemo }: ProviderCircumstances) {
  if (isSet(deeplKey)) return deepl('DEEPL_AUTH_KEY is set.')
  if (isDemo) {
    return {
      name: 'pseudo' as const,
      reason: 'The demo has no DeepL key, so new sentences become rehearsal text.',
    }
  }
  if (isSet(libretranslateUrl)) {
    return none(
      'LIBRETRANSLATE_URL is set, but this version of Dragoman cannot use LibreTranslate yet, and there is no DEEPL_AUTH_KEY.',
    )
  }
  return none(
    'There is no DEEPL_AUTH_KEY, so nothing is translated by machine. Set it and start again.',
  )
}

function chooseDeepl({ deeplKey }: ProviderCircumstances) {
  if (isSet(deeplKey)) return deepl('DeepL was asked for (TRANSLATION_PROVIDER=deepl).')
  throw new ProviderChoiceError(
    'provider-not-configured',
    'TRANSLATION_PROVIDER names deepl, but DEEPL_AUTH_KEY is empty. Set the key, or choose auto or none.',
  )
}

const deepl = (reason: string): ProviderChoice => ({ name: 'deepl', reason })
const none = (reason: string): ProviderChoice => ({ name: 'none', reason })
const isSet = (value: string | undefined) => value !== undefined && value.trim() !== ''
