import { ADMIN_LANGUAGES, textIn } from '#collections/shared/texts/catalogue.ts'
import en from '#src/admin/texts/en.json' with { type: 'json' }

/** Where Payload's client translations keep our words: `t('dragoman:timesIn')`. */
export const WORDS_GROUP = 'dragoman'

const PREFIX = 'words.'

/**
 * The words of our client components, as Payload's `i18n.translations`: a browser then receives
 * those of its own language alone, not the whole catalogue.
 */
export function componentWords(): Record<string, Record<string, Record<string, string>>> {
  const keys = Object.keys(en).filter((key) => key.startsWith(PREFIX))
  return Object.fromEntries(
    ADMIN_LANGUAGES.map((language) => [
      language,
      {
        [WORDS_GROUP]: Object.fromEntries(
          keys.map((key) => [key.slice(PREFIX.length), textIn(language, key)]),
        ),
      },
    ]),
  )
}
