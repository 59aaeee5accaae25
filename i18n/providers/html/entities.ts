const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

const ENTITY = /&(#x?[\da-f]+|\w+);/giu

/** Entities as the characters they stand for; one that nobody knows stays as it is written. */
export function resolveEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, name: string) => resolveEntity(name) ?? entity)
}

/** The character of an entity's name (`amp`, `#39`, `#xe9`); undefined when there is none. */
export function resolveEntity(name: string): string | undefined {
  return name.startsWith('#') ? fromCodePoint(name.slice(1)) : NAMED[name.toLowerCase()]
}

function fromCodePoint(number: string): string | undefined {
  const isHex = number.toLowerCase().startsWith('x')
  const code = isHex ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10)
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
