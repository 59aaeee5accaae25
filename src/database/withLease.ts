import { DatabaseError } from './errors.ts'
import { acquireLease, releaseLease, renewLease } from './leases.ts'
import type { LeaseName } from './leases.ts'

export type LeaseOutcome<T> = { held: false } | { held: true; value: T }

const lost = (key: string, cause?: unknown): DatabaseError =>
  new DatabaseError(
    'lease-lost',
    `The lease on ${key} was lost while work was under way; whoever holds it now does the work.`,
    { cause },
  )

/**
 * Runs `run` while `owner` holds the lease on `key`; `{ held: false }` at once when another does.
 *
 * The lease is renewed every third of `ttlMs` (milliseconds). When it is lost, or could not be
 * renewed before it ran out, `signal` aborts with `lease-lost` as its reason: `run` must then stop
 * before its next lasting step. `confirm` asks the database at once and throws `lease-lost`: for a
 * step that must not be done twice. The lease is given back when `run` ends, well or badly.
 */
export async function withLease<T>({
  payload,
  key,
  owner,
  ttlMs,
  run,
  clock = () => new Date(),
}: LeaseName & {
  ttlMs: number
  run: (signal: AbortSignal, confirm: () => Promise<void>) => Promise<T>
  clock?: () => Date
}): Promise<LeaseOutcome<T>> {
  const name = { payload, key, owner }
  let claimedAt = clock()
  if (!(await acquireLease({ ...name, ttlMs, now: claimedAt }))) return { held: false }

  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let renewing = Promise.resolve()

  const renew = async (): Promise<void> => {
    const now = clock()
    try {
      if (!(await renewLease({ ...name, ttlMs, now }))) {
        controller.abort(lost(key))
        return
      }
      claimedAt = now
    } catch (cause) {
      // The database may come back before the time is up; after that another may hold the lease.
      payload.logger.warn({ err: cause, msg: `The lease on ${key} could not be renewed yet.` })
      if (clock().getTime() - claimedAt.getTime() >= ttlMs) {
        controller.abort(lost(key, cause))
        return
      }
    }
    schedule()
  }

  const schedule = (): void => {
    if (controller.signal.aborted || isDone) return
    timer = setTimeout(() => {
      renewing = renew()
    }, ttlMs / 3)
  }

  const confirm = async (): Promise<void> => {
    const now = clock()
    if (!controller.signal.aborted && (await renewLease({ ...name, ttlMs, now }))) claimedAt = now
    else controller.abort(lost(key))
    controller.signal.throwIfAborted()
  }

  let isDone = false
  schedule()
  try {
    return { held: true, value: await run(controller.signal, confirm) }
  } finally {
    isDone = true
    clearTimeout(timer)
    await renewing
    await giveBack(name)
  }
}

/** What `run` gave or threw must not be hidden by a failing release: the lease runs out by itself. */
async function giveBack(name: LeaseName): Promise<void> {
  try {
    await releaseLease(name)
  } catch (err) {
    name.payload.logger.warn({ err, msg: `The lease on ${name.key} was left to run out.` })
  }
}
