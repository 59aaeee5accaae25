import type { Payload } from 'payload'

type Listeners = WeakMap<Payload, Set<() => void>>

/** Of the process, not of the module: with Next in it a module may be there twice (payload-facts). */
const KEY = Symbol.for('dragoman.translation.wake')

function listeners(): Listeners {
  const shared = globalThis as { [KEY]?: Listeners }
  return (shared[KEY] ??= new WeakMap())
}

/** Tells the worker of this process, if there is one, that work was queued or may go on. */
export function wakeWorker(payload: Payload): void {
  for (const listener of listeners().get(payload) ?? []) listener()
}

/** Calls `listener` for every `wakeWorker`; the answer ends it. */
export function onWake(payload: Payload, listener: () => void): () => void {
  const known = listeners().get(payload) ?? new Set()
  listeners().set(payload, known.add(listener))
  return () => {
    known.delete(listener)
  }
}
