import type { TaggedText } from '#i18n/units/types.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import { withoutAddresses } from './links.ts'
import type { Check } from './types.ts'
import { editWords } from './words.ts'

/**
 * French sets a no-break space before ; : ! ? » and after « (Lexique des règles typographiques en
 * usage à l’Imprimerie nationale). An ordinary one breaks the line before the mark.
 */
const BEFORE =
  /(?<=[\p{L}\p{M}\p{N}%)\]”’…»]) ?(?=[;!?](?!\p{L}))|(?<=[\p{L}\p{M}%)\]”’…»]) ?(?=:(?:\s|$))/gu
const INSIDE_OPEN = /(?<=«) ?(?=[^\s«])/gu
const INSIDE_CLOSE = /(?<=[^\s»]) ?(?=»)/gu

/** The space that French marks have, and that no line may break at. */
export const checkFrench: Check = ({ target, targetLocale }) => {
  if (targetLocale !== 'fr') return []
  const text = withoutAddresses(plainText(target))
  const marks = new Set<string>()
  for (const pattern of [BEFORE, INSIDE_OPEN, INSIDE_CLOSE]) {
    for (const match of text.matchAll(pattern)) {
      marks.add(pattern === INSIDE_OPEN ? '«' : (text[match.index + match[0].length] ?? ''))
    }
  }
  return marks.size === 0 ? [] : [report('french-spacing', { marks: [...marks].join(' ') })]
}

/** A narrow no-break space before ; ! ?, a full one before : and inside « ». */
export function withFrenchSpaces(target: TaggedText): TaggedText {
  return editWords(target, (words) => {
    if (withoutAddresses(words) !== words) return words
    return words
      .replaceAll(BEFORE, (_space, at: number, whole: string) =>
        /^ ?:/u.test(whole.slice(at)) ? '\u00a0' : '\u202f',
      )
      .replaceAll(INSIDE_OPEN, '\u00a0')
      .replaceAll(INSIDE_CLOSE, '\u00a0')
  })
}
