import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acquireLease, releaseLease, renewLease } from '#src/database/leases.ts'
import { withLease } from '#src/database/withLease.ts'
import { LeasesForTests } from '#tests/helpers/database/articles.ts'
import { bootPayload } from '#tests/helpers/database/bootPayload.ts'
import type { Booted } from '#tests/helpers/database/bootPayload.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'

const ttlMs = 60_000
const noon = Date.parse('2026-01-01T12:00:00Z')
const at = (ms: number): Date => new Date(noon + ms)
const owners = Array.from({ length: 40 }, (_, index) => `owner-${String(index)}`)

describeEachDatabase('a lease', ({ fresh }) => {
  let database: FreshDatabase
  let booted: Booted
  let payload: Payload

  beforeAll(async () => {
    database = await fresh()
    const config = throwAwayConfig({ uri: database.uri, collections: [LeasesForTests] })
    booted = await bootPayload(config)
    payload = booted.payload
  })

  afterAll(async () => {
    await booted.destroy()
    await database.cleanup()
  })

  const raceFor = async (key: string, now: Date): Promise<string[]> => {
    const claims = owners.map(async (owner) => ({
      owner,
      isHeld: await acquireLease({ payload, key, owner, ttlMs, now }),
    }))
    return (await Promise.all(claims)).filter(({ isHeld }) => isHeld).map(({ owner }) => owner)
  }

  it('goes to one of forty who claim a key that never was', async () => {
    for (const round of Array.from({ length: 5 }, (_, index) => index)) {
      expect(await raceFor(`new-${String(round)}`, at(0))).toHaveLength(1)
    }
  })

  it('goes to one of forty each time it has run out', async () => {
    for (const round of Array.from({ length: 10 }, (_, index) => index)) {
      expect(await raceFor('expiring', at(round * 2 * ttlMs))).toHaveLength(1)
    }
  })

  it('keeps others out until its last millisecond and lets one in after it', async () => {
    const lease = { payload, key: 'edge', ttlMs }
    expect(await acquireLease({ ...lease, owner: 'a', now: at(0) })).toBe(true)
    expect(await acquireLease({ ...lease, owner: 'b', now: at(ttlMs) })).toBe(false)
    expect(await acquireLease({ ...lease, owner: 'a', now: at(1) })).toBe(false)
    expect(await acquireLease({ ...lease, owner: 'b', now: at(ttlMs + 1) })).toBe(true)
  })

  it('lasts longer when renewed by its owner, and by nobody else', async () => {
    const lease = { payload, key: 'renewed', ttlMs }
    await acquireLease({ ...lease, owner: 'a', now: at(0) })
    expect(await renewLease({ ...lease, owner: 'b', now: at(10) })).toBe(false)
    expect(await renewLease({ ...lease, owner: 'a', now: at(50_000) })).toBe(true)
    expect(await acquireLease({ ...lease, owner: 'b', now: at(ttlMs + 1) })).toBe(false)

    expect(await acquireLease({ ...lease, owner: 'b', now: at(50_000 + ttlMs + 1) })).toBe(true)
    expect(await renewLease({ ...lease, owner: 'a', now: at(50_000 + ttlMs + 2) })).toBe(false)
  })

  it('is given back by its owner only', async () => {
    const lease = { payload, key: 'released', ttlMs, now: at(0) }
    await acquireLease({ ...lease, owner: 'a' })
    await releaseLease({ payload, key: 'released', owner: 'b' })
    expect(await acquireLease({ ...lease, owner: 'b' })).toBe(false)
    await releaseLease({ payload, key: 'released', owner: 'a' })
    expect(await acquireLease({ ...lease, owner: 'b' })).toBe(true)
  })

  it('lets work through one at a time and is free after it, well or badly ended', async () => {
    let inside = 0
    let most = 0
    const outcomes = await Promise.all(
      owners.slice(0, 10).map((owner) =>
        withLease({
          payload,
          key: 'work',
          owner,
          ttlMs,
          run: async () => {
            inside += 1
            most = Math.max(most, inside)
            await payload.count({ collection: 'leases' })
            inside -= 1
            return owner
          },
        }),
      ),
    )
    expect(most).toBe(1)
    expect(outcomes.some(({ held }) => held)).toBe(true)

    const fail = (): Promise<never> => Promise.reject(new Error('the work failed'))
    await expect(withLease({ payload, key: 'work', owner: 'x', ttlMs, run: fail })).rejects.toThrow(
      'the work failed',
    )
    const run = (): Promise<string> => Promise.resolve('done')
    expect(await withLease({ payload, key: 'work', owner: 'y', ttlMs, run })).toEqual({
      held: true,
      value: 'done',
    })
  })

  it('stays held by work that takes longer than the lease', async () => {
    const key = 'long'
    await withLease({
      payload,
      key,
      owner: 'a',
      ttlMs: 300,
      run: async (signal) => {
        const end = Date.now() + 900
        while (Date.now() < end) {
          const now = new Date()
          expect(await acquireLease({ payload, key, owner: 'b', ttlMs, now })).toBe(false)
        }
        expect(signal.aborted).toBe(false)
      },
    })
  })

  it('tells the work when it has been lost', async () => {
    const key = 'lost'
    const reason = await withLease({
      payload,
      key,
      owner: 'a',
      ttlMs: 300,
      run: async (signal) => {
        await releaseLease({ payload, key, owner: 'a' })
        await acquireLease({ payload, key, owner: 'b', ttlMs, now: new Date() })
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve(signal.reason)
          })
        })
      },
    })
    expect(reason).toMatchObject({ held: true, value: { code: 'lease-lost' } })
    // What the other one holds is left alone.
    expect(await acquireLease({ payload, key, owner: 'c', ttlMs, now: new Date() })).toBe(false)
  })
})
