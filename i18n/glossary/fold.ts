const SPACE = /\s/u

/**
 * Text in which two spellings of one word look alike: small letters, plain spaces, straight
 * apostrophes. As long as the text itself, so that places in it are places in the text.
 */
export function fold(text: string): string {
  return Array.from(level(text), lower).join('')
}

/** The same with its capitals: for terms whose capitals count. */
export function level(text: string): string {
  return Array.from(text, (character) => {
    if (SPACE.test(character)) return ' '
    return character === '’' || character === 'ʼ' ? "'" : character
  }).join('')
}

/** A few letters grow when made small (İ): they stay as they are. */
function lower(character: string): string {
  const small = character.toLowerCase()
  return small.length === character.length ? small : character
}
