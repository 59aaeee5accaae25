import type { Locale } from '#i18n/locales.ts'

const list = (beginnings: string) => beginnings.split(' ')

/**
 * How words for small numbers begin, counted and ordered, so that “3 sessions” may become “trois
 * sessions”. Places 1–12; beginnings suffice, as endings change with gender and case.
 */
const BEGINNINGS: Record<Locale, readonly string[]> = {
  en: list(
    'one|first|single two|second|both|double|twice three|third|triple four fi(?:ve|fth) six seven eight nin(?:e|th) ten eleven twel(?:ve|fth)',
  ),
  fr: list(
    'une?(?!\\p{L})|premi|seule deux|second|double trois|triple quatr cinq six sept huit neuf|neuvi dix(?!-)|dixi onz douz',
  ),
  es: list(
    'un[oa]?(?!\\p{L})|primer|sol[oa] dos(?!\\p{L})|segund|doble tres|tercer cuatr|cuart cinco|quint seis|sext siete|séptim|septim ocho|octav nueve|noven diez|décim once|undécim doce|duodécim',
  ),
  ar: list(
    'واحد|أول|الأول|أحد ثان|الثان|اثن|إثن ثلاث|الثلاث|ثالث|الثالث أربع|الأربع|رابع|الرابع خمس|الخمس|خامس|الخامس ست|الست|سادس|السادس سبع|السبع|سابع|السابع ثمان|الثمان|ثامن|الثامن تسع|التسع|تاسع|التاسع عشر|العشر|عاشر|العاشر أحد|إحدى|حادي|الحادي|الأحد اثنا|اثنت|اثني|ثاني|الثاني|الاثن',
  ),
  pt: list(
    'uma?(?!\\p{L})|primeir|só dois|duas|segund|dupl três|terceir quatr|quart cinco|quint seis|sext sete|sétim oito|oitav nove|non dez|décim onze doze',
  ),
  it: list(
    "un[oa’']?(?!\\p{L})|prim|sol[oa] due|second|doppi tre|terz quattr|quart cinqu|quint sei|sest sett otto|ottav nove|non diec|decim undic dodic",
  ),
  de: list('ein|erst zwei|beid|doppel drei|dritt vier fünf sechs sieb acht neun zehn elf zwölf'),
  nl: list(
    'een|één|eerst twee|tweed|beide drie|derd vier vijf zes zeven acht|achts negen tien elf|elfd twaalf',
  ),
}

/** English words for numbers above twelve: a number in the target may stand for one of them. */
const LARGER =
  /\b(?:(?:thir|four|fif|six|seven|eigh|nine)teen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|hundred|thousand|million|billion|dozen|score|half|quarter|century|decade)/iu

/** Words for the two round numbers that texts like to spell out. */
const ROUND: Record<Locale, Readonly<Record<100 | 1000, string>>> = {
  en: { 100: 'hundred', 1000: 'thousand' },
  fr: { 100: 'cent(?!\\p{L})|centaine', 1000: 'mille(?!\\p{L})|millier' },
  es: { 100: 'cien(?!\\p{L})|ciento|centenar', 1000: 'mil(?!\\p{L})|millar' },
  ar: { 100: 'مئة|مائة|المئة|المائة', 1000: 'ألف|الألف|آلاف' },
  pt: { 100: 'cem(?!\\p{L})|cento|centena', 1000: 'mil(?!\\p{L})|milhar' },
  it: { 100: 'cento(?!\\p{L})|centinai', 1000: 'mille(?!\\p{L})|migliai' },
  de: { 100: 'hundert|einhundert', 1000: 'tausend|eintausend' },
  nl: { 100: 'honderd', 1000: 'duizend' },
}

/** Whether the text has a word for this number; 1–12, 100 and 1000 are known. */
export function hasWordFor(
  value: number | null,
  { text, locale }: { text: string; locale: Locale },
) {
  const beginnings = beginningsOf(value, locale)
  if (beginnings === undefined) return false
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:[وبلكف]{0,2})(?:${beginnings})`, 'iu').test(text)
}

function beginningsOf(value: number | null, locale: Locale): string | undefined {
  if (value === 100 || value === 1000) return ROUND[locale][value]
  return value === null ? undefined : BEGINNINGS[locale][value - 1]
}

/** Whether an English text speaks of a number above twelve in words. */
export function hasLargerWord(text: string): boolean {
  return LARGER.test(text)
}
