/** Ids of the documents made so far, by their key in the demo's content. */
export type KnownIds = ReadonlyMap<string, string>

/**
 * A copy of demo data with ids in the places of its references, also inside rich text.
 * @throws Error for a reference to a document that was not made
 */
export function withIds(value: unknown, ids: KnownIds): unknown {
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids))
  if (typeof value !== 'object' || value === null) return value
  if ('ref' in value && typeof value.ref === 'string') return idOf(value.ref, ids)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, ids)]))
}

function idOf(key: string, ids: KnownIds): string {
  const id = ids.get(key)
  if (id === undefined)
    throw new Error(`The demo's content names “${key}”, which it does not have.`)
  return id
}
