import { type Actor, actorOf, isAdmin, isEditor } from '#collections/shared/access/roles.ts'
import { notSignedIn, notYours } from '#src/translation/endpoints/answers.ts'
import { pauseQueue, resumeQueue } from '#src/translation/queue/pause.ts'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { readQueue } from './readQueue.ts'

/**
 * `GET /api/translations/queue`: what runs, waits and stopped, for administrators and editors.
 * `POST /api/translations/queue/pause` and `/resume`: the whole queue, by administrators.
 */
export const queueEndpoints: Endpoint[] = [
  { method: 'get', path: '/queue', handler: forThose(isEditor) },
  { method: 'post', path: '/queue/pause', handler: forThose(isAdmin, pauseQueue) },
  { method: 'post', path: '/queue/resume', handler: forThose(isAdmin, resumeQueue) },
]

type Act = (args: {
  payload: PayloadRequest['payload']
  by: string | null
  now: Date
}) => Promise<unknown>

/** Answers with the queue, after an act, to those who may have it. */
function forThose(may: (actor: Actor) => boolean, act?: Act): PayloadHandler {
  return async (req) => {
    const actor = actorOf(req)
    if (!actor) return notSignedIn()
    if (!may(actor)) return notYours()
    const { payload, user } = req
    await act?.({ payload, by: user?.name ?? user?.email ?? null, now: new Date() })
    return Response.json(await readQueue(req), { headers: { 'Cache-Control': 'no-store' } })
  }
}
