/** Gives the lock back. Calling it twice does nothing the second time. */
export type Release = () => void

export type Mutex = {
  /** Waits for its turn, first come, first served. Rejects with `onTimeout()` after `timeoutMs`. */
  acquire: () => Promise<Release>
}

type Waiter = { grant: (release: Release) => void; timer: NodeJS.Timeout }

/**
 * A lock for one process, fair, with a limit on waiting.
 *
 * @param timeoutMs how long one caller may wait, in milliseconds.
 * @param onTimeout makes the error for a caller who waited in vain.
 */
export function createMutex({
  timeoutMs,
  onTimeout,
}: {
  timeoutMs: number
  onTimeout: () => Error
}): Mutex {
  const waiting: Waiter[] = []
  let isHeld = false

  const makeRelease = (): Release => {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      const next = waiting.shift()
      if (next === undefined) {
        isHeld = false
        return
      }
      clearTimeout(next.timer)
      next.grant(makeRelease())
    }
  }

  const acquire = (): Promise<Release> => {
    if (!isHeld) {
      isHeld = true
      return Promise.resolve(makeRelease())
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        grant: resolve,
        timer: setTimeout(() => {
          waiting.splice(waiting.indexOf(waiter), 1)
          reject(onTimeout())
        }, timeoutMs),
      }
      waiting.push(waiter)
    })
  }

  return { acquire }
}
