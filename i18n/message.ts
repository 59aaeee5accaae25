import { IntlMessageFormat } from 'intl-messageformat'
import { localeDefinition } from './locales.ts'
import type { Locale } from './locales.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import it from './messages/it.json' with { type: 'json' }
import nl from './messages/nl.json' with { type: 'json' }
import pt from './messages/pt.json' with { type: 'json' }

export type MessageKey = keyof typeof en

export type MessageArguments = Readonly<Record<string, string | number>>

/** Gives the sentence of a key in one language; numbers are written with that language's digits. */
export type Translator = (key: MessageKey, args?: MessageArguments) => string

const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en,
  fr,
  es,
  ar,
  pt,
  it,
  de,
  nl,
}

const translators = new Map<Locale, Translator>()

/** The reader site's own strings in one language. Messages are parsed once, at their first use. */
export function createTranslator(locale: Locale): Translator {
  const known = translators.get(locale)
  if (known) return known
  const tag = localeDefinition(locale).intl
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const translate: Translator = (key, args) => {
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(MESSAGES[locale][key], tag, undefined, { ignoreTag: true })
      parsed.set(key, message)
    }
    return String(message.format(args))
  }
  translators.set(locale, translate)
  return translate
}
