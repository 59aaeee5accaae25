const WORD = /[\p{L}\p{N}]/u
/** A web or mail address, or a path or anchor of this site: one word without a space. */
const ADDRESS = /^(?:(?:https?:\/\/|mailto:|tel:|www\.|[/#])\S+|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/iu

/** Whether a text holds a letter or a digit: rules, bullets and emoji alone are in every language. */
export function hasWords(text: string): boolean {
  return WORD.test(text)
}

/** Whether a text is something to translate: it has words and is not one address. */
export function isTranslatable(text: string): boolean {
  return hasWords(text) && !ADDRESS.test(text.trim())
}
