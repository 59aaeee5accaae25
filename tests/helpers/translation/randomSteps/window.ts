import type { CollectionSlug, Payload, Where } from 'payload'
import { moveClock } from '../movedClock.ts'
import { PASSWORD } from '../people.ts'

/** What the test asks of the server's process beside the product's own interfaces. */
export type WindowQuestion =
  | { ask: 'rows'; collection: string; where?: Where }
  | { ask: 'newest-versions'; collection: string }
  | { ask: 'move-clock'; milliseconds: number }
  | { ask: 'sign-in'; email: string }

/** Rows as the database has them, every language, whoever may read them. */
export async function answerWindow(payload: Payload, question: WindowQuestion): Promise<unknown> {
  switch (question.ask) {
    case 'rows': {
      const { collection, where = {} } = question
      const all = { limit: 0, locale: 'all', pagination: false, where }
      return (await payload.db.find({ collection: collection as CollectionSlug, ...all })).docs
    }
    case 'newest-versions': {
      const where = { latest: { equals: true } }
      const all = { limit: 0, locale: 'all', pagination: false, where }
      const collection = question.collection as CollectionSlug
      return (await payload.db.findVersions({ collection, ...all })).docs
    }
    case 'move-clock':
      moveClock(question.milliseconds)
      return {}
    case 'sign-in': {
      const data = { email: question.email, password: PASSWORD }
      return { token: (await payload.login({ collection: 'users', data })).token }
    }
  }
}
