import { homeSearch, type HomeQuery, parseHomeQuery } from '#src/translation/home/query.ts'
import { homeWhere, languagesShown } from '#src/translation/home/where.ts'
import type { Actor } from '#collections/shared/access/roles.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const PLAIN: HomeQuery = { view: 'worst', sort: 'worst', page: 1 }

describe('the address of the home of translations', () => {
  it.each([
    [{}, PLAIN],
    [
      { view: 'documents', sort: 'title' },
      { ...PLAIN, view: 'documents', sort: 'title' },
    ],
    [
      { locale: 'fr', state: 'stale', page: '3' },
      { ...PLAIN, locale: 'fr', state: 'stale', page: 3 },
    ],
    [{ locale: 'en', state: 'tired', page: '-1', due: 'someday' }, PLAIN],
    [
      { locale: ['ar', 'fr'], q: '  trams ' },
      { ...PLAIN, locale: 'ar', q: 'trams' },
    ],
    [
      { assignee: 'me', check: 'errors' },
      { ...PLAIN, assignee: 'me', check: 'errors' },
    ],
    [{ assignee: "1' or 1=1", collection: '../users', q: '' }, PLAIN],
  ])('%j is read as %j', (params, query) => {
    expect(parseHomeQuery(params)).toEqual(query)
  })

  it('brings back the same question, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('view', 'sort', 'locale', 'collection', 'state', 'due', 'q', 'page'),
          fc.oneof(
            fc.string(),
            fc.constantFrom('documents', 'title', 'fr', 'sessions', 'held', 'week', '7'),
          ),
        ),
        (params) => {
          const query = parseHomeQuery(params)
          const again = parseHomeQuery(Object.fromEntries(new URLSearchParams(homeSearch(query))))
          expect(again).toEqual(query)
        },
      ),
    )
  })
})

describe('what of the records it means', () => {
  const translator: Actor = { id: 'me', roles: ['translator'], languages: ['fr'] }
  const editor: Actor = { id: 'she', roles: ['editor'] }
  const now = new Date('2026-11-25T12:00:00Z')
  const conditions = (query: Partial<HomeQuery>, actor: Actor) => {
    const languages = languagesShown(actor, ['fr', 'es', 'ar'])
    const { and = [] } = homeWhere({ query: { ...PLAIN, ...query }, actor, languages, now })
    return Object.assign({}, ...and) as Record<string, unknown>
  }

  it('is never another language than one’s own, whatever the address says', () => {
    expect(conditions({}, translator).locale).toEqual({ in: ['fr'] })
    expect(conditions({ locale: 'ar' }, translator).locale).toEqual({ in: [] })
    expect(conditions({ locale: 'ar' }, editor).locale).toEqual({ in: ['ar'] })
    expect(conditions({}, editor).locale).toEqual({ in: ['fr', 'es', 'ar'] })
    expect(conditions({}, null).locale).toEqual({ in: [] })
  })

  it('is what needs a person, or everything', () => {
    expect(conditions({}, editor).urgency).toEqual({ greater_than: 0 })
    expect(conditions({ view: 'documents' }, editor)).not.toHaveProperty('urgency')
    expect(conditions({}, editor).state).toEqual({ not_equals: 'withdrawn' })
    expect(conditions({ state: 'withdrawn' }, editor).state).toEqual({ equals: 'withdrawn' })
  })

  it.each([
    [{ assignee: 'me' as const }, 'assignee', { equals: 'me' }],
    [{ assignee: 'nobody' as const }, 'assignee', { exists: false }],
    [{ due: 'overdue' as const }, 'dueAt', { less_than: '2026-11-25T12:00:00.000Z' }],
    [{ due: 'week' as const }, 'dueAt', { less_than: '2026-12-02T12:00:00.000Z' }],
    [{ due: 'none' as const }, 'dueAt', { exists: false }],
    [{ check: 'errors' as const }, 'errorCount', { greater_than: 0 }],
    [{ q: 'tram' }, 'title', { like: 'tram' }],
  ])('%j asks for %s', (query, field, condition) => {
    expect(conditions(query, translator)[field]).toEqual(condition)
  })
})
