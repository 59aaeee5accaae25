import type { Finding } from '#i18n/units/types.ts'
import { report } from '../catalogue.ts'
import type { Check } from '../types.ts'
import { numberKeys, numberText, writtenNumbers } from './readings.ts'
import type { WrittenNumber } from './readings.ts'
import { hasLargerWord, hasWordFor } from './words.ts'

/**
 * Numbers must survive, however the language writes them: 1,000 as 1 000, 78th as 78e, 2 p.m. as
 * 14 h, in Arabic-Indic digits too. Only digits are compared; small numbers may become words.
 */
export const checkNumbers: Check = ({ source, target, sourceLocale, targetLocale }) => {
  const original = numberText(source)
  const translation = numberText(target)
  const { lost, added } = compare(writtenNumbers(original), numberKeys(translation))
  const missing = lost.filter(
    ({ value }) => !hasWordFor(value, { text: translation, locale: targetLocale }),
  )
  const invented = added.filter(
    (key) => !hasWordFor(Number(key), { text: original, locale: sourceLocale }),
  )
  return findings({
    missing,
    invented: hasLargerWord(original) ? [] : invented,
    added,
  })
}

/** Takes each number of the source out of the target once; the strictest are placed first. */
function compare(numbers: WrittenNumber[], keys: string[]) {
  const added = [...keys]
  const lost = numbers
    .toSorted((a, b) => a.readings.length - b.readings.length)
    .filter(({ readings }) => !readings.some((reading) => take(added, reading)))
  return { lost, added }
}

function take(keys: string[], reading: string[]): boolean {
  const left = [...keys]
  for (const key of reading) {
    const place = left.indexOf(key)
    if (place === -1) return false
    left.splice(place, 1)
  }
  keys.splice(0, keys.length, ...left)
  return true
}

type Compared = { missing: WrittenNumber[]; invented: string[]; added: string[] }

function findings({ missing, invented, added }: Compared): Finding[] {
  const shown = missing.map((number) => number.shown).join(', ')
  if (missing.length > 0 && added.length > 0) {
    return [report('numbers-changed', { numbers: shown, others: added.join(', ') })]
  }
  if (missing.length > 0) {
    // An ordinal is often written in words (“la septuagésima octava sesión”): look, but do not hold.
    const severity = missing.every(({ isOrdinal }) => isOrdinal) ? 'warning' : 'error'
    return [report('numbers-lost', { numbers: shown }, severity)]
  }
  return invented.length === 0 ? [] : [report('numbers-added', { numbers: invented.join(', ') })]
}
