import { knownZones, zoneMeant } from '#src/admin/fields/zones.ts'
import { expect, test } from 'vitest'

const ZONES = ['UTC', 'America/New_York', 'America/Louisville', 'America/Kentucky/Louisville']

test.each([
  ['America/New_York', 'America/New_York'],
  ['america/new_york', 'America/New_York'],
  ['  new   york ', 'America/New_York'],
  ['utc', 'UTC'],
  ['New', undefined],
  ['', undefined],
  // Two zones have this city: the person has to say which.
  ['Louisville', undefined],
])('“%s” means %s', (typed, zone) => {
  expect(zoneMeant(typed, ZONES)).toBe(zone)
})

test('a city is offered by its present name, also where the browser lists the old one', () => {
  expect(knownZones(['Asia/Katmandu', 'Europe/Kiev', 'Asia/Tokyo'])).toEqual([
    'UTC',
    'Asia/Kathmandu',
    'Europe/Kyiv',
    'Asia/Tokyo',
  ])
})

test('the zones offered include UTC once', () => {
  expect(knownZones().filter((zone) => zone === 'UTC')).toHaveLength(1)
  expect(knownZones()).toContain('America/New_York')
})
