import { escapeText, unescapeText } from '#i18n/units/tagged/escape.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'

/** Stands for a line break or an inline node: something is there, and it is no space. */
const OBJECT = '\ufffc'
const TAGS = /(<\/?g\d+>|<x\d+\/>)/u

/** The words as they are, with every space: `plainText` would tidy what a check looks for. */
export function exactText(tagged: TaggedText): string {
  return tokenise(tagged)
    .map((token) => {
      if (token.kind === 'text') return token.text
      return token.kind === 'single' ? OBJECT : ''
    })
    .join('')
}

/** Changes the words between the tags, one piece at a time, and nothing of the tags. */
export function editWords(tagged: TaggedText, edit: (words: string) => string): TaggedText {
  return tagged
    .split(TAGS)
    .map((piece) => (TAGS.test(piece) ? piece : editPiece(piece, edit)))
    .join('')
}

function editPiece(piece: string, edit: (words: string) => string): string {
  const words = unescapeText(piece)
  const edited = edit(words)
  return edited === words ? piece : escapeText(edited)
}
