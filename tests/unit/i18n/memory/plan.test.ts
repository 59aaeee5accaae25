import type { EntryOrigin, EntryStatus, KnownEntry } from '#i18n/memory/entry.ts'
import { planRemembering, type Keyed } from '#i18n/memory/plan.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

type Kind = readonly [EntryOrigin, EntryStatus]

const PERSON: Kind = ['person', 'reviewed']
const REVIEWED_FILE: Kind = ['import', 'reviewed']
const FILE: Kind = ['import', 'machine']
const MACHINE: Kind = ['machine', 'machine']

const known = ([origin, status]: Kind, target = 'old', more: Partial<KnownEntry> = {}) => ({
  id: 'known',
  key: 'k',
  contextKey: 'c',
  target,
  origin,
  status,
  supersededAt: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...more,
})

const entry = ([origin, status]: Kind, target = 'new', more: Partial<Keyed> = {}): Keyed => ({
  id: 'entry',
  key: 'k',
  contextKey: 'c',
  source: 's',
  target,
  neighbours: { before: null, after: null },
  origin,
  status,
  provider: null,
  ...more,
})

const replaced = { inserts: 1, supersedes: 1, promotes: 0, kept: 0 }
const added = { inserts: 1, supersedes: 0, promotes: 0, kept: 0 }
const promoted = { inserts: 0, supersedes: 0, promotes: 1, kept: 0 }
const outweighed = { inserts: 0, supersedes: 0, promotes: 0, kept: 1 }
const nothing = { inserts: 0, supersedes: 0, promotes: 0, kept: 0 }

const outcome = (have: KnownEntry[], entries: Keyed[]) => {
  const { inserts, supersedes, promotes, kept } = planRemembering({ known: have, entries })
  return {
    inserts: inserts.length,
    supersedes: supersedes.length,
    promotes: promotes.length,
    kept,
  }
}

const history = { supersededAt: '2026-02-01T00:00:00.000Z' }

describe('remembering', () => {
  test.each([
    ['a sentence nobody knew', [], entry(MACHINE), added],
    ['a correction', [known(PERSON)], entry(PERSON), replaced],
    ['a person over a machine', [known(MACHINE)], entry(PERSON), replaced],
    ['a person over a reviewed file', [known(REVIEWED_FILE)], entry(PERSON), replaced],
    ['a reviewed file over a person', [known(PERSON)], entry(REVIEWED_FILE), outweighed],
    ['a file over a person', [known(PERSON)], entry(FILE), outweighed],
    ['a machine over a person', [known(PERSON)], entry(MACHINE), outweighed],
    ['a machine over a file', [known(FILE)], entry(MACHINE), outweighed],
    ['a file over a machine', [known(MACHINE)], entry(FILE), replaced],
    ['a newer file', [known(FILE)], entry(FILE), replaced],
    ['the same words again', [known(PERSON, 'new')], entry(PERSON), nothing],
    ['a machine’s words approved', [known(MACHINE, 'new')], entry(PERSON), promoted],
    ['a person’s words from a machine', [known(PERSON, 'new')], entry(MACHINE), nothing],
    ['another context', [known(PERSON, 'old', { contextKey: 'x' })], entry(PERSON), added],
    [
      'a machine’s known words elsewhere',
      [known(MACHINE, 'new', { contextKey: 'x' })],
      entry(MACHINE),
      nothing,
    ],
    [
      'a file’s words that were corrected here',
      [known(FILE, 'new', history)],
      entry(FILE),
      nothing,
    ],
    ['a person’s words, once corrected', [known(PERSON, 'new', history)], entry(PERSON), added],
    ['another key', [known(PERSON, 'old', { key: 'other' })], entry(MACHINE), added],
  ])('%s', (_, have, one, expected) => {
    expect(outcome(have, [one])).toEqual(expected)
  })

  it('decides on one entry of a batch with the one before it', () => {
    const first = entry(FILE, 'first', { id: '1' })
    const second = entry(FILE, 'second', { id: '2' })
    const { inserts, supersedes } = planRemembering({ known: [], entries: [first, second, first] })
    expect(inserts).toEqual([first, second])
    expect(supersedes).toEqual([{ id: '1', by: '2' }])
  })

  const kinds = fc.constantFrom(PERSON, REVIEWED_FILE, FILE, MACHINE)
  const words = fc.constantFrom('a', 'b', 'c')
  const entries = fc
    .array(fc.tuple(kinds, words, fc.constantFrom('x', 'y')), { maxLength: 12 })
    .map((list) =>
      list.map(([kind, target, contextKey], at) =>
        entry(kind, target, { id: String(at), contextKey }),
      ),
    )

  /** What the memory holds after a plan, as the store carries it out. */
  const apply = (have: KnownEntry[], list: Keyed[]): KnownEntry[] => {
    const { inserts, supersedes, promotes } = planRemembering({ known: have, entries: list })
    const all = [...have, ...inserts.map((one) => ({ ...known(PERSON), ...one }))]
    const by = new Map(promotes.map(({ id, as }) => [id, as]))
    const gone = new Set(supersedes.map(({ id }) => id))
    return all.map((one) => ({
      ...one,
      ...by.get(one.id),
      supersededAt: gone.has(one.id) ? history.supersededAt : one.supersededAt,
    }))
  }
  const active = (have: KnownEntry[]) => have.filter(({ supersededAt }) => supersededAt === null)

  test('one wording is current in a context, whatever came', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const contexts = active(apply([], list)).map(({ contextKey }) => contextKey)
        expect(new Set(contexts).size).toBe(contexts.length)
      }),
    )
  })

  test('nothing is ever erased, and a person’s last words stay current', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const after = apply([], list)
        for (const contextKey of ['x', 'y']) {
          const last = list.findLast(
            (one) => one.origin === 'person' && one.contextKey === contextKey,
          )
          const current = active(after).find((one) => one.contextKey === contextKey)
          if (last) expect(current?.target).toBe(last.target)
        }
        const said = new Set(after.map(({ target }) => target))
        for (const one of list) {
          if (one.origin === 'person') expect(said).toContain(one.target)
        }
      }),
    )
  })

  test('a file read twice adds nothing the second time', () => {
    fc.assert(
      fc.property(entries, entries, (before, file) => {
        const imported = file.map((one) => ({
          ...one,
          id: `file-${one.id}`,
          origin: 'import' as const,
          status: 'machine' as const,
        }))
        const once = apply(apply([], before), imported)
        const again = imported.map((one) => ({ ...one, id: `again-${one.id}` }))
        expect(apply(once, again)).toEqual(once)
      }),
    )
  })
})
