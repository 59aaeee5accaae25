import { RECORD_STATES } from '#collections/translations/fields.ts'
import { MARKS, type MarkedRecord, markOf } from '#src/admin/marks/mark.ts'
import { StateLine } from '#src/admin/marks/StateLine.tsx'
import { StateMark } from '#src/admin/marks/StateMark.tsx'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const cases: [string, MarkedRecord, string | null][] = [
  ['machine text alone', { state: 'released', machineCount: 9 }, 'machine'],
  [
    'one sentence written by a person',
    { state: 'released', machineCount: 8, editedCount: 1 },
    'edited',
  ],
  ['approved in part', { state: 'in-review', machineCount: 1, approvedCount: 8 }, 'edited'],
  ['all approved', { state: 'released', approvedCount: 9 }, 'approved'],
  [
    'approved, one still untranslated',
    { state: 'in-review', approvedCount: 8, untranslatedCount: 1 },
    'edited',
  ],
  ['one sentence stale', { state: 'in-review', approvedCount: 8, staleCount: 1 }, 'stale'],
  ['stale by state alone', { state: 'stale' }, 'stale'],
  [
    'an open error is more urgent than stale',
    { state: 'stale', staleCount: 1, errorCount: 1 },
    'error',
  ],
  ['failed', { state: 'failed', machineCount: 9 }, 'error'],
  ['waiting: nothing to mark yet', { state: 'queued', machineCount: 9 }, null],
  ['withdrawn: nobody sees it', { state: 'withdrawn', approvedCount: 9 }, null],
  ['counts that the database left out', { state: 'released', machineCount: null }, null],
]

test.each(cases)('%s', (_, record, mark) => {
  expect(markOf(record)).toBe(mark)
})

test('approved is never said of a state with anything unread', () => {
  for (const state of RECORD_STATES) {
    expect(markOf({ state, approvedCount: 5, machineCount: 1 })).not.toBe('approved')
  }
})

test('the five marks are five shapes, all hidden from screen readers', () => {
  const drawn = MARKS.map((mark) => renderToStaticMarkup(createElement(StateMark, { mark })))
  const shapes = drawn.map((svg) => svg.replace(/class="[^"]*"/, ''))
  expect(new Set(shapes).size).toBe(MARKS.length)
  expect(drawn.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true)
})

test('a mark never stands without its word', () => {
  const line = { word: 'In review', mark: 'error', markWord: 'Error', rehearsal: null } as const
  expect(renderToStaticMarkup(createElement(StateLine, line))).toMatch(/svg>Error</)
})

test('a word is not said twice', () => {
  const line = { word: 'Changed', mark: 'stale', markWord: 'Changed', rehearsal: null } as const
  expect(renderToStaticMarkup(createElement(StateLine, line)).match(/Changed/g)).toHaveLength(1)
})
