import { escapeText } from '#i18n/units/tagged/escape.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import type { TaggedText } from '../port.ts'
import { resolveEntities } from './entities.ts'
import { readTags } from './tags.ts'

export type DecodeOptions = {
  /** Whether literal `<` and `&` come as entities; LibreTranslate has resolved them already. */
  hasEntities: boolean
}

/**
 * HTML made by `toHtml`, and translated since, as tagged text. Only our own elements are tags: every
 * other `<` is a word's, escaped, so that nothing a machine makes up becomes markup. A closing tag
 * closes what is open, as in HTML; one without an opening is left out; an element that nothing
 * closes stays open for the checks to find.
 */
export function fromHtml(html: string, { hasEntities }: DecodeOptions): TaggedText {
  const open: number[] = []
  return readTags(html)
    .map((piece) => {
      if (piece.kind === 'text') {
        return escapeText(hasEntities ? resolveEntities(piece.text) : piece.text)
      }
      if (piece.kind === 'single') return writeTag(piece)
      if (piece.kind === 'open') {
        open.push(piece.number)
        return writeTag(piece)
      }
      const number = open.pop()
      return number === undefined ? '' : writeTag({ kind: 'close', number })
    })
    .join('')
}
