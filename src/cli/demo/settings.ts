import { demoContent } from '#demo/content/index.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Setting } from '#payload-types'
import type { Payload } from 'payload'

/**
 * Switches the demo's languages on, before anything is published: a document is translated into the
 * languages that are on when it is published.
 */
export async function makeSettings(payload: Payload): Promise<void> {
  const known = await payload.findGlobal({ slug: 'settings', depth: 0 })
  if (known.languages && known.languages.length > 0) return
  const { languages, ...settings } = demoContent.settings
  const data = {
    ...settings,
    languages: languages.filter(({ locale }) => locale !== SOURCE_LOCALE),
  }
  await payload.updateGlobal({ slug: 'settings', data: data as unknown as Partial<Setting> })
}
