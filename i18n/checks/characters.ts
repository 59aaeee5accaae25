import type { Finding, TaggedText } from '#i18n/units/types.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'
import { editWords, exactText } from './words.ts'

/**
 * Control characters, zero-width spaces and joiners, byte-order marks. A joiner between emoji makes
 * one of two, Arabic script uses both joiners, and a soft hyphen is typography.
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u200b\u2060\ufeff\u180e]|(?<![\p{Extended_Pictographic}\ufe0f\p{Script=Arabic}])[\u200c\u200d]/gu

/** UTF-8 read as Windows-1252 ("Ã©", "â€™"), and what no decoder could read. */
const GARBLED = /\ufffd|Ã[\u0080-\u00bf]|â€[\u0080-\u00bf™œ\u009d˜“”]|Â[\u00a0-\u00bf]/gu

/** What nobody sees breaks searching and copying; what is garbled breaks reading. */
export const checkCharacters: Check = ({ source, target }) => {
  const text = exactText(target)
  const original = exactText(source)
  const isNew = (found: string) => !original.includes(found)
  const invisible = (text.match(INVISIBLE) ?? []).filter(isNew)
  const garbled = (text.match(GARBLED) ?? []).filter(isNew)
  const findings: Finding[] = []
  if (invisible.length > 0) {
    const characters = [...new Set(invisible)].map(codePoint).join(', ')
    findings.push(report('characters-invisible', { characters }))
  }
  if (garbled.length > 0) {
    findings.push(report('characters-garbled', { characters: [...new Set(garbled)].join(' ') }))
  }
  return findings
}

/** The words without what nobody sees; a control character between words leaves a space. */
export function withoutInvisible(target: TaggedText): TaggedText {
  return editWords(target, (words) =>
    words.replaceAll(INVISIBLE, (found) => (/\p{Cc}/u.test(found) ? ' ' : '')),
  )
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
