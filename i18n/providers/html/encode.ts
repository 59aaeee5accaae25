import { escapeText } from '#i18n/units/tagged/escape.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '../port.ts'

/**
 * Tagged text as HTML, for providers that know no XML: pairs are `<span id="g1">`, singles are
 * `<img id="x2"/>`. Both are inline and keep their `id` in Apertium and LibreTranslate; `<br>` would
 * end the sentence for Apertium.
 */
export function toHtml(text: TaggedText): string {
  return tokenise(text)
    .map((token) => {
      if (token.kind === 'text') return escapeText(token.text)
      if (token.kind === 'close') return '</span>'
      const id = `${token.kind === 'open' ? 'g' : 'x'}${String(token.number)}`
      return token.kind === 'open' ? `<span id="${id}">` : `<img id="${id}"/>`
    })
    .join('')
}
