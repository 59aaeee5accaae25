import type en from '#src/admin/texts/en.json'
import type { PayloadRequest } from 'payload'
import { adminLanguage, textIn } from './catalogue.ts'
import { fill, type TextValues } from './fill.ts'

type KeysUnder<Group extends string> = keyof typeof en extends infer Key
  ? Key extends `${Group}.${infer Name}`
    ? Name
    : never
  : never

export type SentenceKey = KeysUnder<'sentences'>

export type WordsKey = KeysUnder<'words'>

/** Why something was refused and what to do, in the language the person uses the admin in. */
export function sentence(
  req: { i18n?: Pick<PayloadRequest['i18n'], 'language'> },
  key: SentenceKey,
  values?: TextValues,
): string {
  return fill(textIn(adminLanguage(req.i18n?.language), `sentences.${key}`), values)
}

/** Words of the admin's own components, in one of its languages. */
export function words(language: string | undefined, key: WordsKey, values?: TextValues): string {
  return fill(textIn(adminLanguage(language), `words.${key}`), values)
}
