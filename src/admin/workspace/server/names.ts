import type { Payload } from 'payload'

/** The names of people, by id; who has left has none. Read as the program: a name is all it gives. */
export async function namesOf(
  payload: Payload,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: { name: true },
    where: { id: { in: wanted } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
