import { itemsIn } from './content.ts'
import type { Found } from './findings.ts'
import { LANGUAGES, type World } from './world.ts'

/** What anybody gets; of a document, or of the whole site where `session` is undefined. */
export type PublicText = { from: string; session?: string; status: number; words: string }

/** Everything that a reader without an account can ask for, in every language. */
export async function readPublicTexts(world: World, { sessions }: Found): Promise<PublicText[]> {
  const texts: PublicText[] = []
  const read = async (path: string, session?: string) => {
    const { status, text } = await world.server.call({ path })
    texts.push({ from: path, status, words: text, ...(session ? { session } : {}) })
  }
  for (const language of ['en', ...LANGUAGES]) {
    for (const { id, slug } of sessions) {
      await read(`/api/sessions/${id}?locale=${language}&fallback-locale=none&depth=0`, id)
      const name = (slug as Record<string, string> | undefined)?.[language]
      if (name) await read(`/${language}/summits/${world.summit.slug}/sessions/${name}`, id)
    }
    await read(`/api/sessions?locale=${language}&limit=100&depth=0`)
    await read(`/${language}/feed.xml`)
  }
  return texts
}

/** No typed word that nobody approved, and no sentence that nobody published, in any public text. */
export function checkSecrets(
  { sessions }: World,
  { found, texts }: { found: Found; texts: readonly PublicText[] },
): string[] {
  const approved = new Set(
    found.history.flatMap(({ why, after }) => (why === 'approved' ? personsIn(after ?? '') : [])),
  )
  return texts.flatMap(({ from, session, status, words }) => {
    const owners = sessions.filter(({ id }) => session === undefined || id === session)
    const isKnown = (item: string) => owners.some(({ everPublished }) => everPublished.has(item))
    const secret = itemsIn(words).filter((item) => !isKnown(item))
    const typed = personsIn(words).filter((person) => !approved.has(person))
    return [
      ...(status >= 500 ? [`${from} was answered ${String(status)}`] : []),
      ...secret.map((item) => `${from} shows item ${item}, which was never published`),
      ...typed.map((person) => `${from} shows “Person ${person}”, which was never approved`),
    ]
  })
}

/** What is not published is not there, in no language. */
export function checkUnpublished(found: Found, texts: readonly PublicText[]): string[] {
  return texts.flatMap(({ from, session, status }) => {
    const row = found.sessions.find(({ id }) => id === session)
    const isWrong = row?._status !== 'published' && session !== undefined && status === 200
    return isWrong ? [`${from} is not published and was answered 200`] : []
  })
}

const personsIn = (words: string): string[] =>
  [...words.matchAll(/Person (\d+):/gu)].map(([, person = '']) => person)
