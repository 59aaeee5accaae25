import type { Payload } from 'payload'

/** Who holds what. `owner` is unique per holder and run (a uuid), never a machine or a person. */
export type LeaseName = { payload: Payload; key: string; owner: string }
export type LeaseTime = { ttlMs: number; now: Date }

const COLLECTION = 'leases'

const endOf = ({ ttlMs, now }: LeaseTime): string => new Date(now.getTime() + ttlMs).toISOString()

/** Payload answers a taken unique value with this error, by name (classes exist twice under Next). */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError'

/** Claims a lease whose time has run out. One conditional UPDATE: two claimants cannot both match. */
async function takeOver({
  payload,
  key,
  owner,
  ttlMs,
  now,
}: LeaseName & LeaseTime): Promise<boolean> {
  const claimed: unknown = await payload.db.updateOne({
    collection: COLLECTION,
    where: { and: [{ key: { equals: key } }, { until: { less_than: now.toISOString() } }] },
    data: { owner, until: endOf({ ttlMs, now }) },
  })
  return claimed !== null
}

/** Claims a key that nobody has. The unique index lets one insert through. */
async function insert({
  payload,
  key,
  owner,
  ttlMs,
  now,
}: LeaseName & LeaseTime): Promise<boolean> {
  try {
    await payload.db.create({
      collection: COLLECTION,
      data: { key, owner, until: endOf({ ttlMs, now }) },
    })
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

/**
 * Claims `key` for `owner` until `now + ttlMs` (milliseconds). False when somebody else, or an
 * earlier claim of the same owner, still holds it. Never waits, never part of a caller's
 * transaction: a lease must be seen by others at once.
 */
export async function acquireLease(claim: LeaseName & LeaseTime): Promise<boolean> {
  // Looked at first: most keys are nobody's, and a write that changes nothing costs a commit, too.
  const { totalDocs } = await claim.payload.db.count({
    collection: COLLECTION,
    where: { key: { equals: claim.key } },
  })
  return totalDocs > 0 ? takeOver(claim) : insert(claim)
}

/**
 * Prolongs a lease until `now + ttlMs`. False when it has been lost: released, or run out and
 * claimed by another. One that ran out and that nobody claimed is still the owner's.
 */
export async function renewLease({
  payload,
  key,
  owner,
  ttlMs,
  now,
}: LeaseName & LeaseTime): Promise<boolean> {
  const renewed: unknown = await payload.db.updateOne({
    collection: COLLECTION,
    where: { and: [{ key: { equals: key } }, { owner: { equals: owner } }] },
    data: { until: endOf({ ttlMs, now }) },
  })
  return renewed !== null
}

/** Gives a lease back. Does nothing when `owner` no longer holds it. */
export async function releaseLease({ payload, key, owner }: LeaseName): Promise<void> {
  await payload.db.deleteMany({
    collection: COLLECTION,
    where: { and: [{ key: { equals: key } }, { owner: { equals: owner } }] },
  })
}
