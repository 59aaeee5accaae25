import { isDeepStrictEqual } from 'node:util'
import { allWords, type Content, fromDocument, itemsIn, toData } from './content.ts'
import { edited, editedSlightly, newContent } from './edit.ts'
import type { Answer } from './server.ts'
import { callAs, expectStatus, pickFree, readDraft, readPublished } from './world.ts'
import type { Session, Step, World } from './world.ts'

/** Refusals that a careful editor may meet: a rule, a document that is gone, somebody else's save. */
const REFUSALS = [400, 404, 409, 422]

type Saved = { draft: Content | null; published: Content | null }

/**
 * An editor's request about one session: afterwards the words are what they were, or what `expected`
 * says of the new ones, and the model takes them over.
 */
async function editing(
  world: World,
  session: Session,
  args: {
    what: string
    ask: () => Promise<Answer>
    /** Items that become public, if it is done. */
    publishes?: Content
    isAsExpected: (saved: Saved, before: Saved) => boolean
  },
): Promise<string> {
  const { what, ask, publishes, isAsExpected } = args
  const before = { draft: session.draft, published: session.published }
  session.isBusy = true
  if (publishes) learnPublished(session, publishes)
  try {
    const answer = await ask()
    expectStatus(world, { what, answer, allowed: [200, 201, ...REFUSALS] })
    const isDone = answer.status === 200 || answer.status === 201
    const saved = {
      draft: await readDraft(world, session.id),
      published: await readPublished(world, session.id),
    }
    const line = `${what} ${session.id.slice(0, 4)} → ${String(answer.status)}`
    if (answer.status === 0 || (!saved.draft && session.isInDoubt)) {
      session.isInDoubt = true
      return line
    }
    const isRight = isDone ? isAsExpected(saved, before) : isDeepStrictEqual(saved, before)
    if (!isRight && saved.draft) {
      world.faults.push(`${line}: ${JSON.stringify({ before, saved })}`)
    }
    takeOver(session, saved)
    return line
  } finally {
    session.isBusy = false
  }
}

function takeOver(session: Session, { draft, published }: Saved): void {
  if (draft) session.draft = draft
  else session.isInDoubt = true
  session.published = published
  if (published) learnPublished(session, published)
}

export function learnPublished(session: Session, content: Content): void {
  for (const item of itemsIn(allWords(content))) session.everPublished.add(item)
}

/** Rows get their ids when they are saved. */
const isSame = (saved: Content | null, sent: Content): boolean =>
  saved !== null && allWords(saved) === allWords(sent)

const pathOf = ({ id }: Session, query = '') => `/api/sessions/${id}?locale=en&depth=0${query}`

export const createSession: Step = async ({ world, random }) => {
  const content = newContent({ random, nextItem: world.nextItem })
  const isPublished = random.chance(0.7)
  const data = { ...toData(content), summit: world.summit.id, status: 'planned' }
  const answer = await callAs(world, 'editor', {
    method: 'POST',
    path: `/api/sessions?locale=en&depth=0${isPublished ? '' : '&draft=true'}`,
    body: { ...data, _status: isPublished ? 'published' : 'draft' },
  })
  return adopt(world, { what: isPublished ? 'create' : 'create a draft', answer, content })
}

/** Takes a new session into the model; its words are the server's answer. */
function adopt(
  world: World,
  args: { what: string; answer: Answer; content: Content | undefined },
): string {
  const { what, answer, content } = args
  expectStatus(world, { what, answer, allowed: [200, 201, 409] })
  if (answer.status === 0) world.unknownCreations += 1
  const doc = answer.body.doc as (Record<string, unknown> & { id: string }) | undefined
  if (!doc) return `${what} → ${String(answer.status)}`
  const draft = fromDocument(doc)
  if (content && !isSame(draft, content)) world.faults.push(`${what}: other words were saved`)
  const session: Session = {
    id: doc.id,
    isBusy: false,
    isGone: false,
    isInDoubt: false,
    draft,
    published: doc._status === 'published' ? draft : null,
    everPublished: new Set(),
  }
  if (session.published) learnPublished(session, session.published)
  world.sessions.push(session)
  return `${what} → ${session.id.slice(0, 4)}`
}

export const saveDraft: Step = async ({ world, random }) => {
  const session = pickFree({ world, random })
  if (!session) return null
  const content = edited(session.draft, { random, nextItem: world.nextItem })
  return editing(world, session, {
    what: 'save a draft of',
    ask: () =>
      callAs(world, 'editor', {
        method: 'PATCH',
        path: pathOf(session, '&draft=true'),
        body: { ...toData(content), _status: 'draft' },
      }),
    isAsExpected: (saved, before) =>
      isSame(saved.draft, content) && isDeepStrictEqual(saved.published, before.published),
  })
}

const publishing =
  (mode: '' | 'urgent' | 'minor'): Step =>
  async ({ world, random }) => {
    const session = pickFree({ world, random })
    if (!session) return null
    const content =
      mode === 'minor'
        ? editedSlightly(session.draft)
        : edited(session.draft, { random, nextItem: world.nextItem })
    return editing(world, session, {
      what: `publish ${mode}`,
      publishes: content,
      ask: () =>
        callAs(world, 'editor', {
          method: 'PATCH',
          path: pathOf(session, mode === '' ? '' : `&publish=${mode}`),
          body: { ...toData(content), _status: 'published' },
        }),
      isAsExpected: ({ draft, published }) => isSame(published, content) && isSame(draft, content),
    })
  }

export const publish = publishing('')
export const publishUrgently = publishing('urgent')
export const publishMinorEdit = publishing('minor')

export const unpublish: Step = async ({ world, random }) => {
  const session = pickFree({ world, random })
  if (!session?.published) return null
  return editing(world, session, {
    what: 'unpublish',
    ask: () =>
      callAs(world, 'editor', {
        method: 'PATCH',
        path: pathOf(session),
        body: { _status: 'draft' },
      }),
    isAsExpected: ({ published }) => published === null,
  })
}

type VersionRow = { id: string; version: Record<string, unknown> }

export const restoreVersion: Step = async ({ world, random }) => {
  const session = pickFree({ world, random })
  if (!session) return null
  session.isBusy = true
  const path = `/api/sessions/versions?locale=en&depth=0&limit=10&where[parent][equals]=${session.id}`
  const found = await callAs(world, 'editor', { path })
  session.isBusy = false
  const version = random.pick((found.body.docs ?? []) as VersionRow[])
  if (!version) return null
  const content = fromDocument(version.version)
  return editing(world, session, {
    what: 'restore a version of',
    publishes: content,
    ask: () =>
      callAs(world, 'editor', {
        method: 'POST',
        path: `/api/sessions/versions/${version.id}?locale=en&depth=0`,
      }),
    isAsExpected: ({ draft, published }) =>
      isSame(draft, content) && (published === null || isSame(published, content)),
  })
}

export const duplicate: Step = async ({ world, random }) => {
  const session = pickFree({ world, random })
  if (!session || world.sessions.length > 14) return null
  session.isBusy = true
  try {
    const path = `/api/sessions/${session.id}/duplicate?locale=en&depth=0`
    const answer = await callAs(world, 'editor', { method: 'POST', path })
    return adopt(world, { what: 'duplicate', answer, content: undefined })
  } finally {
    session.isBusy = false
  }
}

export const deleteSession: Step = async ({ world, random }) => {
  const session = pickFree({ world, random })
  if (!session || world.sessions.filter(({ isGone }) => !isGone).length < 4) return null
  session.isBusy = true
  try {
    const answer = await callAs(world, 'editor', { method: 'DELETE', path: pathOf(session) })
    expectStatus(world, { what: 'delete', answer, allowed: [200, 409] })
    if (answer.status === 200) session.isGone = true
    if (answer.status === 0) session.isInDoubt = true
    return `delete ${session.id.slice(0, 4)} → ${String(answer.status)}`
  } finally {
    session.isBusy = false
  }
}

export const publishTogether: Step = async ({ world, random }) => {
  const [one, other] = [pickFree({ world, random }), pickFree({ world, random })]
  if (!one || !other || one === other) return null
  other.isBusy = true
  learnPublished(other, other.draft)
  let answer: Answer | undefined
  const documents = [one, other].map(({ id }) => ({ collection: 'sessions', id }))
  try {
    const line = await editing(world, one, {
      what: `publish together with ${other.id.slice(0, 4)}`,
      publishes: one.draft,
      ask: async () => {
        const call = { method: 'POST', path: '/api/publications', body: { documents } }
        return (answer = await callAs(world, 'editor', call))
      },
      isAsExpected: ({ published }, { draft }) => draft !== null && isSame(published, draft),
    })
    if (answer?.status === 0) {
      other.isInDoubt = true
      return line
    }
    const published = await readPublished(world, other.id)
    const wanted = answer?.status === 201 ? other.draft : other.published
    if (!isDeepStrictEqual(published, wanted)) {
      world.faults.push(`${line}, but not the other: ${JSON.stringify({ wanted, published })}`)
    }
    other.published = published
    return line
  } finally {
    other.isBusy = false
  }
}
