import { until } from '#tests/helpers/until.ts'
import { callAs, LANGUAGES, readDraft, readPublished } from './world.ts'
import type { Session, World } from './world.ts'
import { allWords, fromDocument } from './content.ts'
import { learnPublished } from './editorSteps.ts'
import { saveLanguages } from './staffSteps.ts'

type JobRow = { id: string; processing?: boolean; waitUntil?: string | null }
type RecordRow = { locale: string; state: string; draftState?: string | null }

/** Longer than any wait but that for a new month; in milliseconds. */
const A_WHILE = 20 * 60_000

const PATIENCE = 90_000

/** Of the states of a record, those in which something is still to happen by itself. */
const AT_WORK = ['queued', 'translating', 'held', 'failed']

/**
 * The provider behaves, time passes, and everything finishes. What only a person can let go on (five
 * bad answers in a row) an editor tries again, once.
 */
export async function comeToRest(world: World): Promise<void> {
  const { server, deepl } = world
  deepl.behave()
  await signInAgain(world)
  await saveLanguages(world)
  await server.moveClock(A_WHILE)
  let rounds = 0
  await until(
    'everything has come to rest',
    async () => {
      const { jobs, unfinished } = await whatRemains(world)
      if (jobs.length === 0 && unfinished.length === 0) return true
      rounds += 1
      const areAllLater = jobs.every(({ processing, waitUntil }) => !processing && waitUntil)
      if (areAllLater && jobs.length > 0 && rounds % 10 === 0) await server.moveClock(A_WHILE)
      // Nothing stands for it in the queue: whoever sees its reason asks again.
      if (jobs.length === 0 && rounds % 40 === 0) {
        const call = { method: 'POST', path: '/api/translations/retry', body: {} }
        await callAs(world, 'editor', call)
      }
      return false
    },
    PATIENCE,
  ).catch(async (error: unknown) => {
    const remains = JSON.stringify(await whatRemains(world), null, 1).slice(0, 6000)
    world.faults.push(`${String(error)} ${remains}`)
  })
  await resolveDoubts(world)
}

async function whatRemains({ server, languages }: World) {
  const jobs = await server.window<JobRow[]>({ ask: 'rows', collection: 'payload-jobs' })
  const records = await server.window<RecordRow[]>({ ask: 'rows', collection: 'translations' })
  const backfills = await server.window<RecordRow[]>({
    ask: 'rows',
    collection: 'backfills',
    where: { state: { equals: 'running' } },
  })
  const on = LANGUAGES.filter((language) => languages[language].enabled) as string[]
  const unfinished = records.filter(
    ({ locale, state, draftState }) =>
      (on.includes(locale) && AT_WORK.includes(state)) ||
      ['queued', 'translating'].includes(draftState ?? ''),
  )
  return { jobs, unfinished: [...unfinished, ...backfills] }
}

/** After a kill, and as hours go by. */
export async function signInAgain({ server, people }: World): Promise<void> {
  for (const person of Object.values(people)) {
    const { token } = await server.window<{ token: string }>({
      ask: 'sign-in',
      email: person.email,
    })
    person.token = token
  }
}

/** What a request that was never answered has done is read from the server. */
async function resolveDoubts(world: World): Promise<void> {
  for (const session of world.sessions.filter(({ isInDoubt }) => isInDoubt)) {
    const draft = await readDraft(world, session.id)
    session.isInDoubt = false
    session.isGone = draft === null
    if (!draft) continue
    session.draft = draft
    session.published = await readPublished(world, session.id)
    checkDoubt(world, session)
  }
  const rows = await world.server.window<{ id: string }[]>({ ask: 'rows', collection: 'sessions' })
  const unknown = rows.filter(({ id }) => !world.sessions.some((session) => session.id === id))
  if (unknown.length > world.unknownCreations) world.faults.push('A session came from nowhere.')
  for (const { id } of unknown) await takeInUnknown(world, id)
}

function checkDoubt(world: World, session: Session): void {
  const items = session.published ? allWords(session.published).match(/(?<=of item )\d+/gu) : []
  const strange = (items ?? []).filter((item) => !session.everPublished.has(item))
  if (strange.length > 0) world.faults.push(`Nobody published item ${strange.join(', ')}.`)
}

async function takeInUnknown(world: World, id: string): Promise<void> {
  const answer = await callAs(world, 'editor', {
    path: `/api/sessions/${id}?locale=en&depth=0&draft=true`,
  })
  const draft = fromDocument(answer.body)
  const published = await readPublished(world, id)
  const flags = { isBusy: false, isGone: false, isInDoubt: false }
  const session = { id, ...flags, draft, published, everPublished: new Set<string>() }
  if (published) learnPublished(session, published)
  world.sessions.push(session)
}
