import { ADMIN_LANGUAGES } from '#collections/shared/texts/catalogue.ts'
import { standingOf } from '#src/admin/publications/describe.ts'
import { linkedFromSession, linkedFromSummit } from '#src/admin/publications/linked.ts'
import { plannedSentence } from '#src/admin/publications/planned.ts'
import { outcomeOf } from '#src/admin/publications/outcome.ts'
import { whenWords } from '#src/admin/publications/when.ts'
import { preparationOf } from '#src/admin/publish/preparation.ts'
import { describe, expect, test } from 'vitest'

const AT = '2026-03-03T14:00:00Z'

/** Without the marks that keep a Latin place in its own direction. */
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, '')

describe('when a publication is', () => {
  test('is told by the clocks of its summit, with their place', () => {
    expect(plain(whenWords(AT, 'America/New_York', 'en'))).toMatch(
      /^3 March 2026.*09:00 \(New York, UTC−5\)$/u,
    )
  })

  test('names UTC once where no summit has a place', () => {
    expect(plain(whenWords(AT, 'UTC', 'en'))).toMatch(/14:00 \(UTC\)$/u)
  })

  test.each([
    [1, 'Will be published on'],
    [2, 'Will be published with 1 other on'],
    [4, 'Will be published with 3 others on'],
  ])('of %i documents says how many go with this one', (count, words) => {
    const documents = Array.from({ length: count }, (_, at) => ({
      collection: 'sessions',
      id: String(at),
    }))
    expect(plannedSentence({ at: AT, documents }, { language: 'en', zone: 'UTC' })).toContain(words)
  })

  test.each(ADMIN_LANGUAGES)('is a whole sentence in %s', (language) => {
    const documents = [
      { collection: 'summits', id: '1' },
      { collection: 'sessions', id: '2' },
    ]
    const sentence = plannedSentence({ at: AT, documents }, { language, zone: 'Asia/Tokyo' })
    expect(sentence).toMatch(/\.$/u)
    expect(sentence).not.toMatch(/[{}]/u)
  })
})

describe('how a document stands', () => {
  test.each([
    [undefined, false, 'gone'],
    ['published', true, 'published'],
    ['draft', true, 'changed'],
    ['draft', false, 'draft'],
  ] as const)('newest %s, published %s: %s', (status, isPublished, expected) => {
    expect(standingOf(status && { id: '1', _status: status }, isPublished)).toBe(expected)
  })
})

test('what a summit and a session show is found by its links', () => {
  expect(linkedFromSummit({ sponsors: ['a'], partners: ['b'] })).toEqual([
    { collection: 'sponsors', id: 'a' },
    { collection: 'sponsors', id: 'b' },
  ])
  expect(linkedFromSession({ people: [{ person: 'p' }], hosts: ['h'] })).toEqual([
    { collection: 'people', id: 'p' },
    { collection: 'sponsors', id: 'h' },
  ])
  expect(linkedFromSummit({})).toEqual([])
})

describe('what came of an act', () => {
  const problems = [{ collection: 'sessions', id: '1', message: 'Title: missing.' }]
  test.each([
    [{ ok: true, status: 201, body: { publication: { id: 'p' } } }, false, 'published'],
    [{ ok: true, status: 201, body: { publication: { id: 'p' } } }, true, 'planned'],
    [{ ok: false, status: 422, body: { problems } }, false, 'refused'],
    [{ ok: false, status: 409, body: {} }, true, 'too-late'],
    [{ ok: false, status: 500, body: {} }, false, 'unknown'],
    [null, false, 'unknown'],
  ])('%j, planned %s: %s', (answer, isPlanned, kind) => {
    expect(outcomeOf(answer, isPlanned).kind).toBe(kind)
  })
})

describe('how far a preparation is', () => {
  test.each([
    [[], { total: 0, done: 0, isWorking: false, heldFor: null }],
    [[{}, { draftState: null }], { total: 0, done: 0, isWorking: false, heldFor: null }],
    [
      [{ draftState: 'queued' }, { draftState: 'translating' }, { draftState: 'prepared' }],
      { total: 3, done: 1, isWorking: true, heldFor: null },
    ],
    [
      [{ draftState: 'prepared' }, { draftState: 'held', draftReason: 'Busy.' }],
      { total: 2, done: 2, isWorking: false, heldFor: 'Busy.' },
    ],
  ] as const)('%j', (records, expected) => {
    expect(preparationOf(records)).toEqual(expected)
  })
})
