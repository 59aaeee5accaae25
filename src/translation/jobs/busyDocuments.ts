import type { Payload } from 'payload'

const busy = new WeakMap<Payload, Set<string>>()

/** The leases under which this process works just now: its other lanes take other documents. */
export function busyDocuments(payload: Payload): string[] {
  return [...(busy.get(payload) ?? [])]
}

/** Marks a document as being worked on; the answer ends it. */
export function markBusy(payload: Payload, lease: string): () => void {
  const known = busy.get(payload) ?? new Set<string>()
  busy.set(payload, known)
  // Another lane that came at the same moment steps back by itself; the mark is not its to remove.
  if (known.has(lease)) return () => undefined
  known.add(lease)
  return () => {
    known.delete(lease)
  }
}
