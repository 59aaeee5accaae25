import { escapeText } from '#i18n/units/tagged/escape.ts'

/**
 * A provider's XML as our tagged text: tags in our spelling, only `< > &` escaped, and the white
 * space around the sentence as the source has it. Markup that is not ours stays, for the checks.
 */
export function normaliseAnswer(answer: string, source: string): string {
  const text = answer
    .replace(
      /<(x\d+)\s*\/>|<(x\d+)\s*>\s*<\/\2\s*>/giu,
      (_, self?: string, pair?: string) => `<${(self ?? pair ?? '').toLowerCase()}/>`,
    )
    .replace(
      /<(g\d+)\s*\/>/giu,
      (_, name: string) => `<${name.toLowerCase()}></${name.toLowerCase()}>`,
    )
    .replace(
      /<(\/?)(g\d+)\s*>/giu,
      (_, slash: string, name: string) => `<${slash}${name.toLowerCase()}>`,
    )
    .replace(/&(#x?[\da-f]+|\w+);?|&/giu, respellEntity)
  const before = /^\s*/u.exec(source)?.[0] ?? ''
  const after = source.trim() === '' ? '' : (/\s*$/u.exec(source)?.[0] ?? '')
  return before + text.trim() + after
}

const NAMED: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Resolves an entity and escapes again what must be; a bare `&` becomes `&amp;`. */
function respellEntity(entity: string, name?: string): string {
  if (name === undefined || !entity.endsWith(';')) return entity.replace('&', '&amp;')
  const literal = name.startsWith('#') ? fromCodePoint(name.slice(1)) : NAMED[name.toLowerCase()]
  return literal === undefined ? entity.replace('&', '&amp;') : escapeText(literal)
}

function fromCodePoint(number: string): string | undefined {
  const isHex = number.toLowerCase().startsWith('x')
  const code = isHex ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10)
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
