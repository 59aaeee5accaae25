import { escapeText, unescapeText } from '#i18n/units/tagged/escape.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'

const OUR_TAGS = /<\/?g\d+>|<x\d+\/>/gu

/** Signs that markup has become words. Each must be absent, unless the source has the same. */
const LEAKS: readonly RegExp[] = [
  // A bare < > or & among the words: text that was never escaped, or a tag of somebody else's.
  /<[^<>\0]*>?|>|&(?!(?:lt|gt|amp);)/gu,
  // Escaped markup: it would be shown to readers letter by letter.
  /&lt;\/?\s*[a-z][^&]*&gt;/giu,
  // An entity escaped twice, such as &amp;nbsp; or &amp;#39;.
  /&amp;(?:#x?[\da-f]+|[a-z]+);/giu,
  // What is left of a numbered tag whose brackets were translated or lost.
  /[[({‹«＜]\s*\/?\s*[gx]\d+\s*\/?\s*[\])}›»＞]/giu,
]

/** Markup that readers would see as words. Our own tags, spelt exactly, are none. */
export const checkLeaks: Check = ({ source, target }) => {
  const original = source.replace(OUR_TAGS, '\0')
  const words = target.replace(OUR_TAGS, '\0')
  const leaked = LEAKS.flatMap((leak) => words.match(leak) ?? []).filter(
    (piece) => !original.includes(piece),
  )
  if (leaked.length === 0) return []
  const shown = [...new Set(leaked.map((piece) => unescapeText(piece).trim()))].join(' ')
  return [report('markup-leaked', { markup: shown })]
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#160': '\u00a0',
  amp: '&',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
}

/** Entities as the characters they stand for, and a bare & as tagged text writes it. */
export function withoutEntities(target: TaggedText): TaggedText {
  return target
    .split(/(<\/?g\d+>|<x\d+\/>)/u)
    .map((piece) => {
      if (/^<\/?[gx]\d+\/?>$/u.test(piece)) return piece
      const words = unescapeText(piece)
      return escapeText(
        words.replaceAll(
          /&(#?\w+);/gu,
          (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity,
        ),
      )
    })
    .join('')
}
