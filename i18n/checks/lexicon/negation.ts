import type { Locale } from '#i18n/locales.ts'

/**
 * Words that deny, by language. They are signs, not grammar: a French "plus" or a Portuguese
 * "nenhum" is read with what stands beside it only where a mistake would be frequent.
 */
const WORDS: Record<Locale, string> = {
  en: "not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|no-one|[a-z]+n[’']t",
  fr: "ne|n[’']|non|jamais|aucune?s?|sans|ni|nul(?:le)?|pas|personne ne|rien",
  es: 'no|nunca|jamás|ning[uú]n[oa]?s?|nadie|nada|sin|ni|tampoco',
  pt: 'não|nunca|jamais|nenhum[a]?s?|ninguém|nada|sem|nem|tampouco',
  it: 'non|mai|nessun[oa]?|niente|nulla|senza|né|no|neanche|nemmeno|neppure',
  de: 'nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:em|en)?|nichts|ohne|weder|nirgend(?:s|wo)|nein',
  nl: 'niet|geen|nooit|niemand|niets|zonder|noch|nergens|nee',
  ar: '[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|ما|غير|بدون|دون|بلا|عدم|أبدا|أبدًا|بغير|وليس|لست)|(?:ال|ب|ل)?عدم|من دون|لغير',
}

const PATTERNS = new Map<Locale, RegExp>()

/** The words that deny in a text, lower case, in order; "can’t" and "cannot" are "not". */
export function negationsIn(text: string, locale: Locale): { at: number; shown: string }[] {
  return [...text.matchAll(patternOf(locale))].map((match) => ({
    at: match.index,
    shown: match[0],
  }))
}

function patternOf(locale: Locale): RegExp {
  const pattern =
    PATTERNS.get(locale) ??
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${WORDS[locale]})(?![\p{L}\p{M}])`, 'giu')
  PATTERNS.set(locale, pattern)
  return pattern
}
