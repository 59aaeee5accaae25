import type { Token } from '#i18n/units/tagged/tokens.ts'
import type { Tag } from '#i18n/units/types.ts'

/**
 * How a chip looks: its number between what it opens or closes. The half of a pair is told by where
 * its number stands, not by colour.
 */
export function chipFace(
  token: Exclude<Token, { kind: 'text' }>,
  stands: Tag['stands'],
): { className: string; text: string } {
  const number = String(token.number)
  const text =
    token.kind === 'open'
      ? `${number}›`
      : token.kind === 'close'
        ? `‹${number}`
        : stands === 'line-break'
          ? `↵${number}`
          : `•${number}`
  return { className: `dragoman-chip dragoman-chip--${token.kind}`, text }
}
