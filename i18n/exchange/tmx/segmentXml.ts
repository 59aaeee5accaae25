import { pairTokens } from '#i18n/units/tagged/pairs.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { xmlText } from './xmlText.ts'

/**
 * Tagged text as the content of a `<seg>`. Our number stands in `x`, which ties the languages of a
 * unit together; `i`, which ties a beginning to its end, counts the pairs of this segment.
 */
export function segmentXml(tagged: TaggedText): string {
  const tokens = tokenise(tagged)
  const { closings } = pairTokens(tokens)
  const pairAt = new Map<number, string>()
  for (const [index, [opening, closing]] of [...closings].entries()) {
    pairAt.set(opening, String(index + 1)).set(closing, String(index + 1))
  }
  return tokens
    .map((token, at) => {
      if (token.kind === 'text') return xmlText(token.text)
      const number = String(token.number)
      const pair = pairAt.get(at)
      if (token.kind === 'single') return `<ph x="${number}"/>`
      if (token.kind === 'open') {
        return pair === undefined
          ? `<it pos="begin" x="${number}"/>`
          : `<bpt i="${pair}" x="${number}"/>`
      }
      return pair === undefined ? `<it pos="end" x="${number}"/>` : `<ept i="${pair}"/>`
    })
    .join('')
}
