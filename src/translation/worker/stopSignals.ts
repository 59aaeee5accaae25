import type { Payload } from 'payload'

const signals = new WeakMap<Payload, AbortSignal>()

/** Lets the jobs of this process know when its worker is told to stop. */
export function setStopSignal(payload: Payload, signal: AbortSignal): void {
  signals.set(payload, signal)
}

/** The worker has stopped and nothing of it runs: jobs run without one, as in a command, go on. */
export function clearStopSignal(payload: Payload): void {
  signals.delete(payload)
}

/** The signal of this process's worker; one that never fires where a job runs without one. */
export function stopSignal(payload: Payload): AbortSignal {
  return signals.get(payload) ?? new AbortController().signal
}
