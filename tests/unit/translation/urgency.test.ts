import { comesUpAt, dateShown } from '#src/translation/record/comesUp.ts'
import { isClean } from '#src/translation/home/acceptClean.ts'
import { URGENCY, urgencyOf } from '#src/translation/record/urgency.ts'
import { describe, expect, it } from 'vitest'
import { releasedAs, unitWith } from './unit.ts'

const error = { id: 'tags-missing', severity: 'error' as const, message: '' }
const remark = { id: 'spaces-double', severity: 'info' as const, message: '' }
const warning = { id: 'length-short', severity: 'warning' as const, message: '' }

describe('how much a translation needs a person', () => {
  it.each([
    ['nothing of an approved sentence', unitWith({ state: 'approved' }), URGENCY.none],
    [
      'little of what a machine wrote and readers have',
      unitWith({ released: releasedAs('Villes ouvertes', 'Open cities') }),
      URGENCY.unread,
    ],
    ['more of what waits for review', unitWith(), URGENCY.waiting],
    ['more of what is half-typed', unitWith({ state: 'edited' }), URGENCY.waiting],
    [
      'more of what nobody has translated',
      unitWith({ state: 'untranslated', target: null }),
      URGENCY.waiting,
    ],
    ['still more of words whose original has changed', unitWith({ state: 'stale' }), URGENCY.stale],
    ['still more of an error', unitWith({ checks: [error] }), URGENCY.errors],
    [
      'nothing of an error that somebody has settled',
      unitWith({ state: 'approved', checks: [error], dismissed: [error.id] }),
      URGENCY.none,
    ],
    [
      'most of a number that readers have wrongly',
      unitWith({
        state: 'stale',
        source: 'Come at 6 p.m.',
        released: releasedAs('Venez à 17 h', 'Come at 5 p.m.', true),
      }),
      URGENCY.wrongFacts,
    ],
    [
      'no more than a stale sentence where the facts are the same',
      unitWith({
        state: 'stale',
        source: 'Do come at 5 p.m.',
        released: releasedAs('Venez à 17 h', 'Come at 5 p.m.', true),
      }),
      URGENCY.stale,
    ],
    [
      'nothing of what was looked over',
      unitWith({ checked: { target: 'Villes ouvertes', by: 'me', at: '' } }),
      URGENCY.none,
    ],
    [
      'something again when the machine has since said something else',
      unitWith({ checked: { target: 'Cités ouvertes', by: 'me', at: '' } }),
      URGENCY.waiting,
    ],
  ])('%s', (_, unit, urgency) => {
    expect(urgencyOf([unitWith({ state: 'approved' }), unit])).toBe(urgency)
  })

  it('is nothing where there are no sentences', () => {
    expect(urgencyOf([])).toBe(URGENCY.none)
  })
})

describe('what may be accepted among others', () => {
  it.each([
    ['a machine’s sentence without findings', unitWith(), true],
    ['one with a remark', unitWith({ checks: [remark] }), true],
    ['one with a warning', unitWith({ checks: [warning] }), false],
    [
      'one whose warning was dismissed',
      unitWith({ checks: [warning], dismissed: [warning.id] }),
      true,
    ],
    ['a person’s typing', unitWith({ state: 'edited' }), false],
    ['a stale sentence', unitWith({ state: 'stale' }), false],
    ['nothing', unitWith({ state: 'untranslated', target: null }), false],
  ])('%s: %o', (_, unit, isIt) => {
    expect(isClean(unit)).toBe(isIt)
  })
})

describe('when a document comes up', () => {
  const now = new Date('2026-11-25T12:00:00Z')
  it.each([
    [{ startsAt: '2026-11-27T08:00:00.000Z' }, '2026-11-27T08:00:00.000Z'],
    [{ startDate: '2026-12-01T12:00:00.000Z' }, '2026-12-01T12:00:00.000Z'],
    [{ startsAt: '2026-11-25T08:00:00.000Z' }, '2026-11-25T08:00:00.000Z'],
    [{ startsAt: '2023-05-01T08:00:00.000Z' }, null],
    [{ title: 'About us' }, null],
  ])('%j: %s', (document, date) => {
    const at = comesUpAt(document, now)
    expect(dateShown(at)).toBe(date)
    // Whatever is still to come is sorted before what is not.
    if (date === null) expect(at > '2100').toBe(true)
  })
})
