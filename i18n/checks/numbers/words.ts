import type { Locale } from '#i18n/locales.ts'

/**
 * How words for small numbers begin, counted and ordered, so that “3 sessions” may become “trois
 * sessions”. Places 1–12; beginnings suffice, as endings change with gender and case.
 */
const BEGINNINGS: Record<Locale, readonly string[]> = {
  en: 'one|first|single two|second|both|double|twice three|third|triple four fi(?:ve|fth) six seven eight nin(?:e|th) ten eleven twel(?:ve|fth)'.split(
    ' ',
  ),
  fr: 'une?(?!\\p{L})|premi|seule deux|second|double trois|triple quatr cinq six sept huit neuf|neuvi dix(?!-)|dixi onz douz'.split(
    ' ',
  ),
  es: 'un[oa]?(?!\\p{L})|primer|sol[oa] dos(?!\\p{L})|segund|doble tres|tercer cuatr|cuart cinco|quint seis|sext siete|séptim|septim ocho|octav nueve|noven diez|décim once|undécim doce|duodécim'.split(
    ' ',
  ),
  ar: 'واحد|أول|الأول|أحد ثان|الثان|اثن|إثن ثلاث|الثلاث|ثالث|الثالث أربع|الأربع|رابع|الرابع خمس|الخمس|خامس|الخامس ست|الست|سادس|السادس سبع|السبع|سابع|السابع ثمان|الثمان|ثامن|الثامن تسع|التسع|تاسع|التاسع عشر|العشر|عاشر|العاشر أحد|إحدى|حادي|الحادي|الأحد اثنا|اثنت|اثني|ثاني|الثاني|الاثن'.split(
    ' ',
  ),
  pt: 'uma?(?!\\p{L})|primeir|só dois|duas|segund|dupl três|terceir quatr|quart cinco|quint seis|sext sete|sétim oito|oitav nove|non dez|décim onze doze'.split(
    ' ',
  ),
  it: "un[oa’']?(?!\\p{L})|prim|sol[oa] due|second|doppi tre|terz quattr|quart cinqu|quint sei|sest sett otto|ottav nove|non diec|decim undic dodic".split(
    ' ',
  ),
  de: 'ein|erst zwei|beid|doppel drei|dritt vier fünf sechs sieb acht neun zehn elf zwölf'.split(
    ' ',
  ),
  nl: 'een|één|eerst twee|tweed|beide drie|derd vier vijf zes zeven acht|achts negen tien elf|elfd twaalf'.split(
    ' ',
  ),
}

/** English words for numbers above twelve: a number in the target may stand for one of them. */
const LARGER =
  /\b(?:(?:thir|four|fif|six|seven|eigh|nine)teen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|hundred|thousand|million|billion|dozen|score|half|quarter|century|decade)/iu

/** Whether the text has a word for this number; only 1–12 are known. */
export function hasWordFor(value: number, { text, locale }: { text: string; locale: Locale }) {
  const beginnings = BEGINNINGS[locale][value - 1]
  if (beginnings === undefined) return false
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:[وبلكف]{0,2})(?:${beginnings})`, 'iu').test(text)
}

/** Whether an English text speaks of a number above twelve in words. */
export function hasLargerWord(text: string): boolean {
  return LARGER.test(text)
}
