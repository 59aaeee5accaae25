import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRising } from '#i18n/merge/longestRising.ts'
import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import { withTranslation } from '#i18n/merge/withTranslation.ts'
import type { Unit, UnitState } from '#i18n/units/types.ts'
import { counting, sentence, unit } from './building.ts'

// Few words, so that equal, similar and moved sentences come up all the time.
const text = fc
  .array(fc.constantFrom('mayors', 'cities', 'meet', 'open', '100', 'in', 'York'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => `${words.join(' ')}.`)
const path = fc.constantFrom('title', 'body', 'facts.a.label')
const byPath = <T extends { path: string }>(items: T[]) =>
  items.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

const sources = fc
  .array(fc.record({ path, text }), { maxLength: 12 })
  .map((items) =>
    byPath(items).map((item, index) => ({ ...sentence(item.text, item.path), index })),
  )

const states: UnitState[] = ['untranslated', 'machine', 'edited', 'approved', 'stale']
const previousUnits = fc
  .array(
    fc.record({
      path,
      text,
      earlier: text,
      state: fc.constantFrom(...states),
      byPerson: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((items) =>
    byPath(items).map((item, index): Unit => {
      const { state } = item
      return unit(item.text, {
        id: `old-${String(index)}`,
        index,
        path: item.path,
        state,
        target: state === 'untranslated' ? null : `target ${String(index)}`,
        origin: { kind: item.byPerson ? 'person' : 'machine', at: 'x' },
        ...(state === 'stale' ? { staleFrom: { source: item.earlier, state: 'edited' } } : {}),
      })
    }),
  )

/** Written here once more, so that the law does not lean on the code it judges. */
const holdsHumanWords = ({ target, state, origin }: Unit) =>
  target !== null && (origin?.kind === 'person' || !['untranslated', 'machine'].includes(state))

describe('for any record and any source', () => {
  it('no word of a person is ever lost or changed', () => {
    fc.assert(
      fc.property(previousUnits, sources, (previous, source) => {
        const { units, dropped } = mergeUnits({ previous, source, newId: counting() })
        const after = new Map([...units, ...dropped].map((one) => [one.id, one]))
        for (const before of previous.filter(holdsHumanWords)) {
          expect(after.get(before.id)?.target).toBe(before.target)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('every sentence of the source has one unit, in order, with ids that differ', () => {
    fc.assert(
      fc.property(previousUnits, sources, (previous, source) => {
        const { units, dropped } = mergeUnits({ previous, source, newId: counting() })
        expect(units.map(({ path: p, index, source: s }) => [p, index, s])).toEqual(
          source.map(({ path: p, index, source: s }) => [p, index, s]),
        )
        const ids = [...units, ...dropped].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('text beside another sentence than it was made for is never kept as if it fitted', () => {
    fc.assert(
      fc.property(previousUnits, sources, (previous, source) => {
        const old = new Map(previous.map((one) => [one.id, one]))
        const { units } = mergeUnits({ previous, source, newId: counting() })
        for (const one of units) {
          const before = old.get(one.id)
          const madeFor = before?.state === 'stale' ? before.staleFrom?.source : before?.source
          const isKept = one.target !== null && one.state !== 'stale'
          if (isKept) expect(one.source).toBe(madeFor)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('merging the same source again changes nothing, and a translated record asks for nothing', () => {
    fc.assert(
      fc.property(previousUnits, sources, (previous, source) => {
        const newId = counting()
        const once = mergeUnits({ previous, source, newId })
        const twice = mergeUnits({ previous: once.units, source, newId })
        expect(twice).toEqual({ ...once, dropped: [] })
        const wanted = new Set(once.toTranslate)
        const translated = once.units.map((one) =>
          wanted.has(one.id)
            ? withTranslation(one, {
                target: 't',
                origin: { kind: 'machine', at: 'x' },
                checks: [],
              })
            : one,
        )
        const settled = mergeUnits({ previous: translated, source, newId })
        expect(settled).toEqual({ units: translated, toTranslate: [], dropped: [] })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a page of 10,000 sentences', () => {
  it('is merged in seconds even when every sentence was rewritten', () => {
    const many = (word: string) =>
      Array.from({ length: 10_000 }, (_, n) => `${word} ${String(n)} of the programme.`)
    const previous = many('Sentence').map((source, index) =>
      unit(source, { id: String(index), index }),
    )
    const source = many('Phrase').map((one, index) => ({ ...sentence(one), index }))
    const begun = performance.now()
    const { units } = mergeUnits({ previous, source, newId: counting() })
    expect(units).toHaveLength(10_000)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})

describe('longestRising', () => {
  it.each([
    [[], []],
    [[5], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [
      [2, 3, 1, 4],
      [0, 1, 3],
    ],
  ])('finds in %j the places %j', (values, places) => {
    expect(longestRising(values)).toEqual(places)
  })
})
