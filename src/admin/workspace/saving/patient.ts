/** Milliseconds to wait before a server that could not be reached is asked again. */
const WAITS = [2_000, 4_000, 8_000, 15_000, 30_000]

/** One timer: soon after typing, or again after a failure, longer each time. */
export function patient(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const set = (wait: number) => {
    stop()
    timer = setTimeout(() => {
      timer = undefined
      act()
    }, wait)
  }
  return {
    in: set,
    again: () => {
      set(WAITS[Math.min(failures, WAITS.length - 1)] ?? 0)
      failures += 1
    },
    stop,
    calm: () => {
      failures = 0
    },
    isSet: () => timer !== undefined,
  }
}
