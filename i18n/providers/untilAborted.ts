/**
 * Waits for `promise`, or for the signal, whichever comes first; the work itself cannot be stopped.
 * @throws the reason of the signal
 */
export async function untilAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return promise
  const listening = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted'))
    }
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true, signal: listening.signal })
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    listening.abort()
  }
}
