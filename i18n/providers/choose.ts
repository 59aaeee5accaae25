import type { ProviderName } from './port.ts'

export type ProviderSetting = 'auto' | ProviderName | 'none'

export type ProviderCircumstances = {
  setting: ProviderSetting
  deeplKey?: string | undefined
  libretranslateUrl?: string | undefined
  apertium?: string | undefined
  isDemo: boolean
  /** The provider that `rememberProvider` found at the last start; none by default. */
  atLastStart?: ProviderName | undefined
}

/** `none` means that new sentences wait for a person; the reason is shown in the admin. */
export type ProviderChoice = {
  name: ProviderName | 'none'
  reason: string
  /** The provider of the last start is missing: somebody has to set it up again or accept that. */
  isGone?: boolean
}

export type ProviderChoiceErrorCode = 'provider-not-configured'

/** The environment names a provider that cannot run: the start should stop with this sentence. */
export class ProviderChoiceError extends Error {
  override readonly name = 'ProviderChoiceError'
  readonly code: ProviderChoiceErrorCode

  constructor(code: ProviderChoiceErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** What each provider cannot run without, as the environment names it. */
const NEEDS = {
  deepl: 'DEEPL_AUTH_KEY',
  libretranslate: 'LIBRETRANSLATE_URL',
  apertium: 'APERTIUM',
  pseudo: null,
} as const satisfies Record<ProviderName, string | null>

/**
 * Decides which provider translates, and why, in a sentence for administrators (design, section 3).
 * Outside the demo, `auto` never falls back to rehearsal text: readers would see it. A provider that
 * was there at the last start and is gone is not replaced: naming one accepts the change.
 * @throws ProviderChoiceError when a provider is named that cannot run
 */
export function chooseProvider(circumstances: ProviderCircumstances): ProviderChoice {
  const { setting } = circumstances
  if (setting === 'none') return none('Machine translation is switched off (TRANSLATION_PROVIDER).')
  if (setting === 'auto') return chooseByItself(circumstances)
  if (!isThere(setting, circumstances)) {
    const need = NEEDS[setting] ?? ''
    throw new ProviderChoiceError(
      'provider-not-configured',
      `TRANSLATION_PROVIDER names ${setting}, but ${need} is empty. Set it, or choose auto or none.`,
    )
  }
  return { name: setting, reason: `It was asked for (TRANSLATION_PROVIDER=${setting}).` }
}

function chooseByItself(circumstances: ProviderCircumstances): ProviderChoice {
  const { atLastStart, isDemo } = circumstances
  if (atLastStart !== undefined && !mayGoOn(atLastStart, circumstances)) return gone(atLastStart)
  for (const name of ['deepl', 'libretranslate'] as const) {
    if (isThere(name, circumstances)) return { name, reason: `${NEEDS[name]} is set.` }
  }
  if (isDemo) {
    return {
      name: 'pseudo',
      reason: 'The demo has no DeepL key, so new sentences become rehearsal text.',
    }
  }
  return none(
    'There is neither DEEPL_AUTH_KEY nor LIBRETRANSLATE_URL, so nothing is translated by machine. Set one and start again.',
  )
}

/** Rehearsal text is nothing that a site can lose; Apertium runs only when it is named. */
function mayGoOn(name: ProviderName, circumstances: ProviderCircumstances): boolean {
  return name === 'pseudo' || (name !== 'apertium' && isThere(name, circumstances))
}

function gone(name: ProviderName): ProviderChoice {
  const missing =
    name === 'apertium'
      ? 'TRANSLATION_PROVIDER=apertium is no longer set'
      : `${NEEDS[name] ?? ''} is no longer set`
  return {
    name: 'none',
    isGone: true,
    reason: `Until the last start ${name} translated, and now ${missing}. Nothing takes its place by itself: set it again, or accept the change by naming a provider, or none, in TRANSLATION_PROVIDER, and start again.`,
  }
}

function isThere(name: ProviderName, circumstances: ProviderCircumstances): boolean {
  const { deeplKey, libretranslateUrl, apertium } = circumstances
  const value = { deepl: deeplKey, libretranslate: libretranslateUrl, apertium, pseudo: '-' }[name]
  return value !== undefined && value.trim() !== ''
}

const none = (reason: string): ProviderChoice => ({ name: 'none', reason })
