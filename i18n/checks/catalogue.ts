import type { Finding } from '#i18n/units/types.ts'

type Severity = Finding['severity']

/**
 * Every finding: how bad it is, and what a translator is told. `error` is for what surely harms
 * readers, as it keeps a machine's sentence from them; what may be a translator's choice is a
 * `warning` or `info`. Ids are stored and dismissed: they never change. `{name}` stands for a value,
 * which the finding carries too, so that another language can say the same.
 */
const FINDINGS = {
  empty: ['error', 'The translation is empty.'],
  'tags-missing': ['error', '{tags} is missing.'],
  'tags-doubled': ['error', '{tags} stands more than once.'],
  'tags-unknown': ['error', '{tags} is not in the original.'],
  'tags-unbalanced': [
    'error',
    '{tags} is opened without being closed, or closed without being opened.',
  ],
  'tags-nested': ['error', '{tags} stands across or inside another tag than in the original.'],
  'tags-empty': ['error', '{tags} has no words in it.'],
  'numbers-changed': [
    'error',
    '{numbers} of the original is not in the translation, which has {others} instead.',
  ],
  'numbers-lost': ['error', '{numbers} of the original is not in the translation.'],
  'numbers-added': ['warning', '{numbers} of the translation is not in the original.'],
  'links-lost': ['error', '{address} is missing.'],
  'links-changed': ['warning', '{address} has become {other}.'],
  'markup-leaked': ['error', 'Markup has leaked into the text: {markup}.'],
  'placeholders-lost': ['warning', 'The placeholder {placeholders} is missing.'],
  'placeholders-added': ['warning', 'The placeholder {placeholders} is not in the original.'],
  'dates-changed': ['warning', '{date} of the original has become {other}.'],
  'dates-lost': ['warning', '{date} of the original is not in the translation.'],
  'times-half-day': ['warning', '{time} is in the afternoon, which the translation does not say.'],
  'currency-changed': ['warning', 'An amount in {currency} has become one in {other}.'],
  'currency-lost': ['warning', 'An amount in {currency} has lost its currency.'],
  'names-lost': ['warning', 'The name {name} should stand in the translation as {wanted}.'],
  'glossary-missing': ['warning', 'The glossary has {wanted} for {term}.'],
  'negation-lost': ['warning', 'The original says “{word}”, and the translation denies nothing.'],
  'negation-added': ['info', 'The translation says “{word}”, and the original denies nothing.'],
  untranslated: ['warning', 'The translation is the same as the original.'],
  'language-wrong': ['warning', 'This reads like {language}.'],
  'length-short': ['warning', 'The translation is far shorter than the original.'],
  'length-long': ['warning', 'The translation is far longer than the original.'],
  'sentences-missing': [
    'warning',
    'The original has {original} sentences, the translation {translation}.',
  ],
  fragment: ['warning', 'A full stop may have torn the sentence in two: “{words}”.'],
  'characters-invisible': ['warning', 'The text holds characters that nobody sees: {characters}.'],
  'characters-garbled': ['warning', 'These characters are garbled: {characters}.'],
  'bidi-unbalanced': ['warning', 'A mark of text direction is opened or closed without the other.'],
  'bidi-isolation': ['info', '{words} may be shown in the wrong order in a right-to-left text.'],
  'brackets-unbalanced': [
    'warning',
    'A bracket is opened or closed without the other: {brackets}.',
  ],
  'quotes-unbalanced': ['warning', 'A quotation mark is without its other half.'],
  'spanish-marks': ['warning', 'A Spanish sentence opens with {mark} where it ends with {end}.'],
  'punctuation-end': [
    'info',
    'The original ends with {original}, the translation with {translation}.',
  ],
  'punctuation-arabic': ['info', 'Arabic has its own marks: {wanted} for {found}.'],
  'french-spacing': ['info', 'French has a no-break space beside {marks}.'],
  'spaces-edge': ['info', 'The translation begins or ends with a space.'],
  'spaces-double': ['info', 'Two spaces stand side by side.'],
  'words-repeated': ['warning', '“{word}” stands twice in a row.'],
  'consistency-source': ['info', 'The same sentence is translated elsewhere as “{other}”.'],
  'consistency-target': ['info', 'Another sentence has the same translation: “{other}”.'],
} as const satisfies Record<string, readonly [Severity, string]>

export type FindingId = keyof typeof FINDINGS

/** A finding with its sentence; `severity` only where a case is milder than its kind. */
export function report(
  id: FindingId,
  values: Readonly<Record<string, string>> = {},
  severity: Severity = FINDINGS[id][0],
): Finding {
  const message = FINDINGS[id][1].replaceAll(
    /\{(\w+)\}/gu,
    (whole, name: string) => values[name] ?? whole,
  )
  return Object.keys(values).length === 0
    ? { id, severity, message }
    : { id, severity, message, values }
}
