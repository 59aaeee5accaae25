import { plainText } from '#i18n/units/tagged/tokens.ts'

/** Whether there is anything to translate: a letter or a digit outside the tags. */
export function hasWords(tagged: string): boolean {
  return /[\p{L}\p{N}]/u.test(plainText(tagged))
}
