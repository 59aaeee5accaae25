import type { Locale } from '#i18n/locales.ts'

/**
 * Words that deny, by language. They are signs, not grammar: a French "plus" or a Portuguese
 * "nenhum" is read with what stands beside it only where a mistake would be frequent.
 */
const WORDS: Record<Locale, string> = {
  en: "not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|no-one|[a-z]+n[’']t",
  fr: "ne|n[’'](?=\\p{L})|non|sinon|jamais|aucune?s?|sans|ni|nul(?:le)?|pas|personne ne|rien",
  es: 'no|nunca|jamás|ning[uú]n[oa]?s?|nadie|nada|sin|ni|tampoco|modo alguno',
  pt: 'não|nunca|jamais|nenhum[a]?s?|ninguém|nada|sem|nem|tampouco|(?:caso|modo|forma|maneira) algum[a]?',
  it: 'non|mai|nessun[oa]?|niente|nulla|senza|né|no|neanche|nemmeno|neppure|alcun[oa]?',
  de: 'nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:em|en)?|nichts|ohne|weder|nirgend(?:s|wo)|nein',
  nl: 'niet|geen|nooit|niemand|niets|zonder|noch|nergens|nee',
  ar: '[وف]?(?:لا|ألا|ألّا|لئلا|لم|لن|ليس|ليست|ليسوا|لسنا|ما|غير|بدون|دون|بلا|عدم|أبدا|أبدًا|بغير|وليس|لست)|(?:ال|ب|ل)?عدم|من دون|لغير',
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
    new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${WORDS[locale]})(?:(?<=[’'])|(?![\p{L}\p{M}]))`,
      'giu',
    )
  PATTERNS.set(locale, pattern)
  return pattern
}

/** Prefixes, endings and verbs with which a language denies without one of the words above. */
const DENYING_FORMS: Record<Locale, RegExp> = {
  en: /\b(?:un|in|im|dis)[a-z]{4,}|less\b|\b(?:fail|lack|refus|avoid|only|few)/iu,
  fr: /(?<!\p{L})(?:in|im|ir|dés|dis|mé|non-)\p{L}{4,}|(?<!\p{L})(?:manqu|évit|refus|échou|absen|seul|interdi|hors|peu |faute|loin|excl|empêch|moins|plus que|cess|guère|libre)/iu,
  es: /(?<!\p{L})(?:in|im|ir|des|dis)\p{L}{4,}|(?<!\p{L})(?:falt|evit|niega|neg|rechaz|ausen|sol[oa]|sólo|únic|prohib|fuera|poc[oa]|carec|lejos|exclu|imped|menos|dej|libre|apenas)/iu,
  pt: /(?<!\p{L})(?:in|im|ir|des|dis)\p{L}{4,}|(?<!\p{L})(?:falt|evit|nega|recus|ausên|só|apenas|proib|fora|pouc|carec|longe|exclu|imped|menos|deix|livre)/iu,
  it: /(?<!\p{L})(?:in|im|ir|dis|s)\p{L}{4,}|(?<!\p{L})(?:manc|evit|neg|rifiut|assen|sol[oa]|soltanto|viet|fuori|poc[oh]|lontan|esclu|imped|meno|liber)/iu,
  de: /(?<!\p{L})un\p{L}{4,}|los(?:e[mnrs]?)?(?!\p{L})|(?<!\p{L})(?:fehl|mangel|vermeid|verbot|verbiet|verweiger|abgelehn|nur|kaum|wenig|außer|frei|selten|ausgeschloss|verhinder|statt)/iu,
  nl: /(?<!\p{L})on\p{L}{4,}|loze?(?!\p{L})|(?<!\p{L})(?:ontbre|gebrek|vermijd|verbod|verbied|weiger|alleen|slechts|nauwelijks|weinig|buiten|vrij|uitgeslot|voorkom)/iu,
  ar: /سوى|إلا|فقط|نقص|افتقار|خال|حظر|يحظر|رفض|امتنع|تجنب|قليل|خارج|سلب|منع|يمنع|انعدام|نفي|فقدان|عجز|مستحيل|خلو|حرم/u,
}

/** Whether a text denies by a prefix, an ending or a verb. */
export function hasDenyingForm(text: string, locale: Locale): boolean {
  return DENYING_FORMS[locale].test(text)
}

/** Words that deny, and as often say something else: "ما" is also "what", "غير" also "other". */
const WEAK: Partial<Record<Locale, RegExp>> = {
  fr: /^(?:personne ne|plus|rien|pas|ni|non|sans|sinon)$/iu,
  es: /^(?:nada|ni|sin)$/iu,
  pt: /^(?:nada|nem|sem)$/iu,
  it: /^(?:mai|no|né|senza|nulla|niente)$/iu,
  de: /^(?:ohne|nein)$/iu,
  nl: /^(?:zonder|nee|noch)$/iu,
  ar: /^[وف]?(?:ما|غير|دون|بدون|عدم|لا|ألا|لغير|من دون)$/u,
}

/** Whether a word is too weak a sign that a sentence denies something. */
export function isWeakNegation(word: string, locale: Locale): boolean {
  return WEAK[locale]?.test(word) ?? false
}
