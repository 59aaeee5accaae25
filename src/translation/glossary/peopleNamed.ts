import { NOT_TRASHED } from '#collections/shared/published.ts'
import { possibleNames } from '#i18n/glossary/possibleNames.ts'
import { fixedName } from '#i18n/glossary/termsFromRows.ts'
import type { Term } from '#i18n/glossary/types.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import type { Payload } from 'payload'

/** Names asked for at a time: SQLite takes 32,766 values in a query. */
const AT_A_TIME = 5000

/**
 * The people of the site who stand in these sentences. Asked by the words of the sentences and found
 * by an index, so that it costs the same with ten people and with ten thousand.
 */
export async function peopleNamed(
  payload: Payload,
  sentences: readonly TaggedText[],
): Promise<Term[]> {
  const asked = possibleNames(sentences)
  const found = new Set<string>()
  for (let start = 0; start < asked.length; start += AT_A_TIME) {
    const { docs } = await payload.db.find<{ name: string }>({
      collection: 'people',
      limit: AT_A_TIME,
      pagination: false,
      select: { name: true },
      where: { and: [{ name: { in: asked.slice(start, start + AT_A_TIME) } }, NOT_TRASHED] },
    })
    for (const { name } of docs) found.add(name)
  }
  return [...found].map(fixedName)
}
