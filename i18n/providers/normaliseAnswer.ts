import { escapeText } from '#i18n/units/tagged/escape.ts'
import { resolveEntity } from './html/entities.ts'

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
  return withSpaceOf(source, text)
}

/** A text with the white space around it that its source has. */
export function withSpaceOf(source: string, text: string): string {
  const before = /^\s*/u.exec(source)?.[0] ?? ''
  const after = source.trim() === '' ? '' : (/\s*$/u.exec(source)?.[0] ?? '')
  return before + text.trim() + after
}

/** Resolves an entity and escapes again what must be; a bare `&` becomes `&amp;`. */
function respellEntity(entity: string, name?: string): string {
  if (name === undefined || !entity.endsWith(';')) return entity.replace('&', '&amp;')
  const literal = resolveEntity(name)
  return literal === undefined ? entity.replace('&', '&amp;') : escapeText(literal)
}
