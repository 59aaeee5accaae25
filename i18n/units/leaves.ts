import { isDeepStrictEqual } from 'node:util'

import { isRecord, withValue, type DataRecord } from './fields/record.ts'
import type { Leaf } from './types.ts'

type LeafValue = Pick<Leaf, 'path' | 'value'>

/** Whether two values of a leaf say the same; an absent value and `null` do. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a ?? null, b ?? null)
}

/** The value at a path of field names and row ids; `undefined` where the way ends. */
export function getLeaf(document: DataRecord, path: string): unknown {
  return path.split('.').reduce<unknown>((current, segment) => {
    if (Array.isArray(current)) return current.find((row: unknown) => hasId(row, segment))
    return isRecord(current) ? current[segment] : undefined
  }, document)
}

/**
 * A copy of a document in one language with values put in by path. Rows are found by id; a value
 * whose row is gone is left out. What does not change is shared with the original, never mutated.
 */
export function setLeaves(document: DataRecord, leaves: readonly LeafValue[]): DataRecord {
  return leaves.reduce((current, { path, value }) => {
    if (isSameValue(getLeaf(current, path), value)) return current
    const next = setAt(current, path.split('.'), value)
    return isRecord(next) ? next : current
  }, document)
}

function setAt(current: unknown, segments: readonly string[], value: unknown): unknown {
  const [segment, ...rest] = segments
  if (segment === undefined) return value
  if (Array.isArray(current)) {
    return current.map((row: unknown) => (hasId(row, segment) ? setAt(row, rest, value) : row))
  }
  if (!isRecord(current)) return current
  return withValue(current, segment, setAt(current[segment], rest, value))
}

function hasId(row: unknown, id: string): boolean {
  return isRecord(row) && (typeof row.id === 'string' || typeof row.id === 'number')
    ? String(row.id) === id
    : false
}
