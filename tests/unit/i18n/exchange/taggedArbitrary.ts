import fc from 'fast-check'
import { escapeText } from '#i18n/units/tagged/escape.ts'

/** Words with everything that makes trouble: markup signs, line ends, right-to-left, emoji, NUL. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'a < b > c',
        '&amp;',
        'القمة',
        '👩‍🚀',
        '\r\n',
        '\t',
        ' \u00a0 ',
        '"]]>"',
        '<g1>',
      ),
    ),
    { maxLength: 3 },
  )
  .map((parts) => escapeText(parts.join('')))

/** Well-formed tagged text, numbered from 1 in the order of the tags, as segmenting makes it. */
export const taggedText = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('words' as const), text: words }),
      fc.record({ kind: fc.constant('pair' as const), text: words }),
      fc.record({ kind: fc.constant('single' as const), text: fc.constant('') }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => {
    let number = 0
    return pieces
      .map(({ kind, text }) => {
        if (kind === 'words') return text
        number += 1
        const name = String(number)
        return kind === 'pair' ? `<g${name}>${text}</g${name}>` : `<x${name}/>`
      })
      .join('')
  })

/** The same text without what XML cannot hold. */
export const xmlSafe = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
