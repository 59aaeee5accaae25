import { askAnew } from '#src/translation/queue/askAnew.ts'
import {
  bestPlace,
  PRIORITY,
  publishPriority,
  queuePlace,
  type QueuePlace,
} from '#src/translation/jobs/priority.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitWith } from './unit.ts'

const NOW = new Date('2026-09-20T12:00:00Z')
const in_ = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000).toISOString()

describe('what readers wait for first', () => {
  it.each([
    ['a session of today', { startsAt: in_(3) }, PRIORITY.soon],
    ['a session that runs', { startsAt: in_(-1), endsAt: in_(1) }, PRIORITY.soon],
    ['a summit under way', { startDate: in_(-48), endDate: in_(24) }, PRIORITY.soon],
    ['a session of next week', { startsAt: in_(24 * 6) }, PRIORITY.publish],
    ['a summit of next year', { startDate: in_(24 * 300) }, PRIORITY.later],
    ['a session that is over', { startsAt: in_(-72), endsAt: in_(-70) }, PRIORITY.later],
    ['a page without a day', { title: 'About' }, PRIORITY.later],
    ['a day that is none', { startsAt: 'tomorrow' }, PRIORITY.later],
  ])('%s', (_what, document, expected) => {
    expect(publishPriority(document, NOW)).toBe(expected)
  })

  it('is said in one order', () => {
    const { urgent, soon, publish, later, retry, backfill } = PRIORITY
    const order = [urgent, soon, publish, later, retry, backfill]
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(order).size).toBe(order.length)
  })
})

const priorities = fc.constantFrom(...Object.values(PRIORITY))
const moments = fc.integer({ min: 0, max: 10_000_000 }).map((s) => new Date(s * 1000))

describe('a place in the queue', () => {
  it('comes before that of anything queued once its time is up: nothing waits for ever', () => {
    fc.assert(
      fc.property(priorities, moments, priorities, fc.nat(1_000_000), (mine, now, other, after) => {
        const place = queuePlace({ priority: mine, now })
        const later = new Date(now.getTime() + (mine + 1 + after) * 1000)
        expect(place.turnAt < queuePlace({ priority: other, now: later }).turnAt).toBe(true)
      }),
    )
  })

  it('counts from when the work may begin', () => {
    const waitUntil = new Date(NOW.getTime() + 60_000)
    const { turnAt } = queuePlace({ priority: PRIORITY.soon, now: NOW, waitUntil })
    expect(turnAt).toBe(new Date(NOW.getTime() + 120_000).toISOString())
  })

  it('is never behind that of a job which is replaced', () => {
    const places: fc.Arbitrary<QueuePlace> = fc
      .tuple(priorities, moments)
      .map(([priority, now]) => queuePlace({ priority, now }))
    fc.assert(
      fc.property(places, fc.array(places), (wanted, replaced) => {
        const best = bestPlace(wanted, replaced)
        for (const one of [wanted, ...replaced]) {
          expect(best.priority).toBeLessThanOrEqual(one.priority)
          expect(best.turnAt <= one.turnAt).toBe(true)
        }
      }),
    )
  })
})

describe('asking a machine anew', () => {
  const person = { kind: 'person' as const, user: 'ada', at: '2026-01-01T00:00:00Z' }
  const suggestion = {
    target: 'Salut',
    previousSource: 'Hi',
    origin: { kind: 'machine' as const, at: '2026-01-01T00:00:00Z' },
  }

  it.each([
    ['takes out machine text', unitWith({ state: 'machine' }), true],
    ['leaves what a person typed', unitWith({ state: 'edited', origin: person }), false],
    ['leaves what a person approved', unitWith({ state: 'approved' }), false],
    ['leaves what waits', unitWith({ state: 'untranslated', target: null }), false],
    ['leaves a stale sentence without suggestion', unitWith({ state: 'stale' }), false],
  ])('%s', (_what, unit, isAsked) => {
    const { units, asked } = askAnew([unit], undefined)
    expect(asked).toEqual(isAsked ? [unit] : [])
    expect(units[0]?.target).toBe(isAsked ? null : unit.target)
    expect(units[0]?.released).toEqual(unit.released)
  })

  it('takes the suggestion beside a stale sentence, not the person’s words', () => {
    const stale = unitWith({ state: 'stale', suggestion })
    const { units } = askAnew([stale], undefined)
    expect(units).toEqual([{ ...stale, suggestion: null }])
  })

  it('takes out only what was named', () => {
    const one = unitWith({ id: 'one', state: 'machine' })
    const two = unitWith({ id: 'two', state: 'machine' })
    const { units, asked } = askAnew([one, two], new Set(['two']))
    expect(asked).toEqual([two])
    expect(units[0]).toBe(one)
  })
})
