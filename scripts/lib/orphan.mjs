const LOOK_EVERY_MS = 250

/**
 * Calls `act` when the npm that started this command is gone: npm hands a signal to the shell between
 * us, which dies of it without a word, and nobody tells us. Started without npm, nothing is watched.
 * @param {() => void} act
 * @returns {() => void} stops looking
 */
export function whenOrphaned(act) {
  if (!process.env.npm_lifecycle_event) return () => undefined
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    act()
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
