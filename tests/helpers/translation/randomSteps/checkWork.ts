import type { Found } from './findings.ts'
import { LANGUAGES, readDraft, readPublished, type World } from './world.ts'
import { isDeepStrictEqual } from 'node:util'

/** Nothing waits for work that nobody will do, and what is not published rests. */
export function checkStates({ languages }: World, { sessions, records }: Found): string[] {
  return sessions.flatMap((row) =>
    LANGUAGES.filter((language) => languages[language].enabled).flatMap((language) => {
      const record = records.find(({ key }) => key === `sessions:${row.id}:${language}`)
      if (!record) return []
      const rests = row._status !== 'published' || record.isWithdrawn
      const allowed = rests ? ['withdrawn'] : ['released', 'in-review', 'stale']
      const waiting = record.units.filter(({ target }) => target === null).length
      return [
        ...(allowed.includes(record.state)
          ? []
          : [`${record.key} has come to rest as ${record.state}`]),
        ...(rests || waiting === 0 ? [] : [`${record.key} has sentences that nobody translates`]),
      ]
    }),
  )
}

/** The source is what its editors saved last: nobody else has touched it. */
export async function checkSource(world: World): Promise<string[]> {
  const faults: string[] = []
  for (const session of world.sessions) {
    const draft = await readDraft(world, session.id)
    const published = await readPublished(world, session.id)
    if (session.isGone) {
      if (draft) faults.push(`${session.id} was deleted and is there.`)
      continue
    }
    if (!isDeepStrictEqual(draft, session.draft)) {
      faults.push(`The draft ${session.id}: ${JSON.stringify([session.draft, draft])}`)
    }
    if (!isDeepStrictEqual(published, session.published)) {
      faults.push(`The page ${session.id}: ${JSON.stringify([session.published, published])}`)
    }
  }
  return faults
}

/**
 * Each sentence is paid for once in each language; once more where the answer was lost or useless,
 * where a machine was asked anew, and for what was under way when the server was killed.
 */
export function checkPaid({ deepl, mayBePaidAgain }: World): string[] {
  const paid = deepl.requests.filter(({ status }) => status === 200)
  const texts = paid.flatMap(({ texts: sent, target }) => sent.map((text) => `${target} ${text}`))
  const again = texts.length - new Set(texts).size
  const lost = paid
    .filter(({ misbehaviour }) => misbehaviour !== undefined)
    .reduce((sum, { texts: sent }) => sum + sent.length, 0)
  const bound = mayBePaidAgain + lost
  if (again <= bound) return []
  return [`${String(again)} sentences were paid for again; ${String(bound)} may have been.`]
}
