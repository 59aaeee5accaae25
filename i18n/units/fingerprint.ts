import { createHash } from 'node:crypto'

import type { SourceUnit } from './types.ts'

/** The SHA-256 of a text, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * One hash for all translatable words of a document: it moves when a sentence or its field does, and
 * stays when times, pictures, links or the order of white space change.
 */
export function fingerprintUnits(units: readonly Pick<SourceUnit, 'path' | 'source'>[]): string {
  return hashText(JSON.stringify(units.map(({ path, source }) => [path, source])))
}
