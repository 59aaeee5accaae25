import { chooseEntry } from '#i18n/memory/choose.ts'
import type { EntryOrigin, EntryStatus, KnownEntry } from '#i18n/memory/entry.ts'
import { contextKey } from '#i18n/memory/keys.ts'
import { describe, expect, it, test } from 'vitest'

describe('of several exact matches', () => {
  const one = (
    id: string,
    [origin, status, contextKey, day]: [EntryOrigin, EntryStatus, string, number],
  ): KnownEntry => ({
    id,
    key: 'k',
    contextKey,
    target: id,
    origin,
    status,
    supersededAt: null,
    updatedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
  })
  const best = [
    one('reviewed here', ['person', 'reviewed', 'here', 1]),
    one('reviewed, newest', ['import', 'reviewed', '', 9]),
    one('reviewed, older', ['person', 'reviewed', 'there', 2]),
    one('file here', ['import', 'machine', 'here', 1]),
    one('file', ['import', 'machine', '', 3]),
    one('machine here', ['machine', 'machine', 'here', 4]),
    one('machine', ['machine', 'machine', '', 5]),
  ]

  test.each(best.map((entry, at) => [entry.id, at] as const))('%s before the rest', (id, at) => {
    expect(chooseEntry(best.slice(at).toReversed(), 'here')?.entry.id).toBe(id)
  })

  it('says how many other wordings people approved, where the context does not decide', () => {
    expect(chooseEntry(best, 'here')?.otherWordings).toBe(0)
    expect(chooseEntry(best, 'nowhere')?.otherWordings).toBe(2)
    expect(chooseEntry(best.slice(3), 'nowhere')?.otherWordings).toBe(0)
  })

  it('is in context only where there is one: a title beside nothing is not in its place', () => {
    const contextOf = (before: string | null) => contextKey({ before, after: null })
    const isIn = (before: string | null) =>
      chooseEntry([one('x', ['person', 'reviewed', contextOf(before), 1])], contextOf(before))
        ?.isInContext
    expect([isIn('The doors open.'), isIn(null)]).toEqual([true, false])
  })

  it('never takes what was superseded', () => {
    const old = best.map((entry) => ({ ...entry, supersededAt: entry.updatedAt }))
    expect(chooseEntry(old, 'here')).toBeUndefined()
  })
})
