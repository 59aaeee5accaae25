const WORD = /[\p{L}\p{N}\p{M}_]/u
const WORDS = /[\p{L}\p{N}\p{M}_]+/uy

export const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && WORD.test(character)

/** What a text is looked up by at a place: the word that starts there, else the one character. */
export function wordAt(text: string, place: number): string {
  WORDS.lastIndex = place
  return WORDS.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(place) ?? 0)
}

/**
 * Whether a whole word ends or begins at a place. A hyphen between letters joins: “UN” is no word of
 * “UN-Habitat”, which may be another name altogether.
 */
export function isBoundary(text: string, place: number): boolean {
  const before = characterBefore(text, place)
  const after = characterAt(text, place)
  if (isWordCharacter(before) && isWordCharacter(after)) return false
  if (after === '-' && isWordCharacter(before))
    return !isWordCharacter(characterAt(text, place + 1))
  if (before === '-' && isWordCharacter(after)) {
    return !isWordCharacter(characterBefore(text, place - 1))
  }
  return true
}

function characterAt(text: string, place: number): string | undefined {
  const point = text.codePointAt(place)
  return point === undefined ? undefined : String.fromCodePoint(point)
}

function characterBefore(text: string, place: number): string | undefined {
  if (place <= 0) return undefined
  const unit = text.charCodeAt(place - 1)
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff
  return characterAt(text, isLowSurrogate ? place - 2 : place - 1)
}
