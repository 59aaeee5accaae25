import { chooseProvider } from '#i18n/providers/choose.ts'
import type { Env } from '#src/env.ts'
import type { Finding } from './examine.ts'

/** Which provider translates, and why. */
export function examineProvider(env: Env): Finding {
  const subject = 'translation'
  try {
    const { name, reason } = chooseProvider({
      setting: env.translationProvider,
      deeplKey: env.deeplAuthKey,
      libretranslateUrl: env.libretranslateUrl,
      isDemo: env.isDemo,
    })
    return { subject, state: name === 'none' ? 'note' : 'good', sentence: `${name}: ${reason}` }
  } catch (error) {
    return {
      subject,
      state: 'bad',
      sentence: error instanceof Error ? error.message : String(error),
    }
  }
}
