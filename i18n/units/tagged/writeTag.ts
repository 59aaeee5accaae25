import type { Token } from './tokens.ts'

/** A tag in its exact spelling: `<g1>`, `</g1>` or `<x2/>`. */
export function writeTag(tag: Exclude<Token, { kind: 'text' }>): string {
  const number = String(tag.number)
  if (tag.kind === 'single') return `<x${number}/>`
  return tag.kind === 'close' ? `</g${number}>` : `<g${number}>`
}
