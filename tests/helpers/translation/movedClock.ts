let ahead = 0

/**
 * Lets this process's clock run ahead, so that what waits for a quarter of an hour is due at once.
 * Timers stay as they are. (Not `vi.useFakeTimers`: child processes have no vitest.)
 */
export function moveClock(milliseconds: number): void {
  if (globalThis.Date !== MovedDate) globalThis.Date = MovedDate
  ahead += milliseconds
}

const RealDate = globalThis.Date
const now = (): number => RealDate.now() + ahead

// A proxy has the prototype of the real one: `instanceof Date` is true of every date there is.
const MovedDate: DateConstructor = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, given: unknown[], wanted) => {
    const args = given.length === 0 ? [now()] : given
    return Reflect.construct(target, args, wanted === MovedDate ? target : wanted) as Date
  },
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
})
