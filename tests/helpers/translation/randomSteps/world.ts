import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { type Content, fromDocument } from './content.ts'
import type { Random } from './random.ts'
import type { Answer, Call, RunningServer } from './server.ts'

export const LANGUAGES = ['fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A session as its editors know it. */
export type Session = {
  id: string
  /** An editor is at it: no other begins, as the form's lock has it. */
  isBusy: boolean
  isGone: boolean
  /** The server died under an editor's request: what was saved is read from it. */
  isInDoubt: boolean
  /** The newest words, published or not, and those that readers have. */
  draft: Content
  published: Content | null
  /** Every item that was ever published of it, or may have been. */
  everPublished: Set<string>
}

/** Words that a translator wrote, and the server said that it has them. */
export type Written = { record: string; text: string }

export type People = Record<'admin' | 'editor' | Language, { email: string; token: string }>

/** A record as a translator loaded it: an old one is a form that was opened before. */
export type LoadedRecord = { id: string; language: Language; answer: Answer['body'] }

export type World = {
  server: RunningServer
  deepl: DeeplServer
  people: People
  summit: { id: string; slug: string }
  sessions: Session[]
  /** Creations and duplicates that nobody has heard of again. */
  unknownCreations: number
  written: Written[]
  loaded: LoadedRecord[]
  languages: Record<Language, { enabled: boolean; policy: 'immediate' | 'after-review' }>
  isSavingSettings: boolean
  /** What has no business to be: answers that no step may get, words that changed by themselves. */
  faults: string[]
  /** Sentences that may be paid for once more, by language: asked anew, or lost in a bad answer. */
  mayBePaidAgain: number
  nextItem: () => number
  nextPerson: () => number
}

/** What a step is given: the world, and chance of its own. */
export type StepArgs = { world: World; random: Random }

/** Answers with a line for the log; null when there was nothing for it to do. */
export type Step = (args: StepArgs) => Promise<string | null>

/** A call as one of the people. */
export function callAs(
  { server, people }: World,
  who: keyof People,
  call: Omit<Call, 'token'>,
): Promise<Answer> {
  return server.call({ ...call, token: people[who].token })
}

/** Notes an answer that this step may not get; 0 is a server that was killed. */
export function expectStatus(
  world: World,
  args: { what: string; answer: Answer; allowed: readonly number[] },
): void {
  const { what, answer, allowed } = args
  if (answer.status === 0 || allowed.includes(answer.status)) return
  const log = answer.status >= 500 ? `\n${world.server.log()}` : ''
  const said = answer.text.slice(0, 300)
  world.faults.push(`${what} was answered ${String(answer.status)}: ${said}${log}`)
}

/** What readers have of a session in the source language; null when they cannot reach it. */
export async function readPublished({ server }: World, id: string): Promise<Content | null> {
  const answer = await server.call({ path: `/api/sessions/${id}?locale=en&depth=0` })
  return answer.status === 200 ? fromDocument(answer.body) : null
}

/** What its editors have. */
export async function readDraft(world: World, id: string): Promise<Content | null> {
  const path = `/api/sessions/${id}?locale=en&depth=0&draft=true`
  const answer = await callAs(world, 'editor', { path })
  return answer.status === 200 ? fromDocument(answer.body) : null
}

/** A session that is there and that nobody edits. */
export function pickFree({ world, random }: StepArgs): Session | undefined {
  return random.pick(
    world.sessions.filter(({ isGone, isBusy, isInDoubt }) => !isGone && !isBusy && !isInDoubt),
  )
}
