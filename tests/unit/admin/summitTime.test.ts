import { instantAt, momentIn, placeOf, timeOfDay } from '#src/admin/fields/summitTime.ts'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const NEW_YORK = 'America/New_York'

describe.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('in a browser set to %s', (browser) => {
  const before = process.env.TZ
  beforeEach(() => {
    process.env.TZ = browser
  })
  afterEach(() => {
    process.env.TZ = before
  })

  test.each([
    ['2023-09-19T14:00', NEW_YORK, '2023-09-19T18:00:00.000Z', 'UTC−4'],
    ['2023-12-19T14:00', NEW_YORK, '2023-12-19T19:00:00.000Z', 'UTC−5'],
    ['2024-02-01T09:15', 'Asia/Kathmandu', '2024-02-01T03:30:00.000Z', 'UTC+5:45'],
    ['2024-01-15T08:00', 'Australia/Sydney', '2024-01-14T21:00:00.000Z', 'UTC+11'],
    ['2024-07-15T08:00', 'Australia/Sydney', '2024-07-14T22:00:00.000Z', 'UTC+10'],
    ['2024-07-15T08:00', 'UTC', '2024-07-15T08:00:00.000Z', 'UTC'],
    ['2022-10-05T23:59', 'Europe/Lisbon', '2022-10-05T22:59:00.000Z', 'UTC+1'],
    ['2022-12-05T23:59', 'Europe/Lisbon', '2022-12-05T23:59:00.000Z', 'UTC'],
    ['2024-07-15T08:00', 'America/St_Johns', '2024-07-15T10:30:00.000Z', 'UTC−2:30'],
  ])('%s in %s is %s (%s), there and back', (local, zone, iso, offset) => {
    expect(instantAt(local, zone)).toEqual({ iso, takenInstead: null })
    expect(momentIn(iso, zone)).toEqual({ local, offset, turn: 'only' })
  })
})

describe('where the clocks change', () => {
  test.each([
    // New York, spring forward at 02:00 on 10 March 2024.
    ['2024-03-10T01:59', NEW_YORK, '2024-03-10T06:59:00.000Z', null],
    ['2024-03-10T02:00', NEW_YORK, '2024-03-10T07:00:00.000Z', '2024-03-10T03:00'],
    ['2024-03-10T02:30', NEW_YORK, '2024-03-10T07:30:00.000Z', '2024-03-10T03:30'],
    ['2024-03-10T03:00', NEW_YORK, '2024-03-10T07:00:00.000Z', null],
    // Lord Howe Island moves by half an hour.
    ['2024-10-06T02:10', 'Australia/Lord_Howe', '2024-10-05T15:40:00.000Z', '2024-10-06T02:40'],
  ])('%s in %s is %s, taken as %s', (local, zone, iso, takenInstead) => {
    expect(instantAt(local, zone)).toEqual({ iso, takenInstead })
  })

  test.each([
    // New York, back at 02:00 on 3 November 2024: 01:00 to 01:59 come twice.
    ['2024-11-03T04:59:00.000Z', '2024-11-03T00:59', 'UTC−4', 'only'],
    ['2024-11-03T05:30:00.000Z', '2024-11-03T01:30', 'UTC−4', 'first'],
    ['2024-11-03T06:30:00.000Z', '2024-11-03T01:30', 'UTC−5', 'second'],
    ['2024-11-03T07:00:00.000Z', '2024-11-03T02:00', 'UTC−5', 'only'],
  ])('%s is %s in New York (%s), the %s one', (iso, local, offset, turn) => {
    expect(momentIn(iso, NEW_YORK)).toEqual({ local, offset, turn })
  })

  test('of two equal times the first is taken', () => {
    const entered = instantAt('2024-11-03T01:30', NEW_YORK)
    expect(entered).toEqual({ iso: '2024-11-03T05:30:00.000Z', takenInstead: null })
  })
})

describe('what is no time', () => {
  test.each(['', '2024', '2024-02-30T10:00', '2024-01-01T25:00', 'tomorrow'])(
    '“%s” is not understood',
    (local) => {
      expect(instantAt(local, NEW_YORK)).toBeNull()
    },
  )

  test('a value that is no instant is shown as nothing', () => {
    expect(momentIn('soon', NEW_YORK)).toBeNull()
  })
})

test('every instant to the minute survives being shown and entered, but for the second of two', () => {
  const zones = fc.constantFrom(
    NEW_YORK,
    'Asia/Kathmandu',
    'Australia/Sydney',
    'Africa/Cairo',
    'UTC',
  )
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 })
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const iso = new Date(minute * 60_000).toISOString()
      const moment = momentIn(iso, zone)
      fc.pre(moment !== null && moment.turn !== 'second')
      expect(instantAt(moment?.local ?? '', zone)).toEqual({ iso, takenInstead: null })
    }),
  )
})

test.each([
  [NEW_YORK, 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('%s is %s to people', (zone, place) => {
  expect(placeOf(zone)).toBe(place)
})

test('the time of day of a local time', () => {
  expect(timeOfDay('2024-03-10T02:30')).toBe('02:30')
})
