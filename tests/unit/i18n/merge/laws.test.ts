import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRising } from '#i18n/merge/longestRising.ts'
import { wordsBeside } from '#i18n/merge/dropped.ts'
import { joinPair } from '#i18n/merge/joinUnits.ts'
import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import { withTranslation } from '#i18n/merge/withTranslation.ts'
import { areNeighbours } from '#i18n/units/pair.ts'
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
const oneField = fc.constant('body')
const byPath = <T extends { path: string }>(items: T[]) =>
  items.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

const sourcesIn = (path: fc.Arbitrary<string>) =>
  fc
    .array(fc.record({ path, text }), { maxLength: 12 })
    .map((items) =>
      byPath(items).map((item, index) => ({ ...sentence(item.text, item.path), index })),
    )

const sources = sourcesIn(path)

const states: UnitState[] = ['untranslated', 'machine', 'edited', 'approved', 'stale']
const singlesIn = (allowed: UnitState[], path: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.record({
        path,
        text,
        earlier: text,
        state: fc.constantFrom(...allowed),
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
          target: state === 'untranslated' ? null : `target «${String(index)}»`,
          origin: { kind: item.byPerson ? 'person' : 'machine', at: 'x' },
          ...(state === 'stale' ? { staleFrom: { source: item.earlier, state: 'edited' } } : {}),
        })
      }),
    )

/** Some neighbours joined by a translator, and some of these written anew. */
const recordsIn = (
  allowed: UnitState[],
  path: fc.Arbitrary<string>,
  joins = ['', '', 'joined', 'written'],
) =>
  fc
    .tuple(singlesIn(allowed, path), fc.array(fc.constantFrom(...joins), { maxLength: 12 }))
    .map(([units, wishes]) => {
      const result: Unit[] = []
      for (let at = 0; at < units.length; at += 1) {
        const [first, second, wish] = [units[at], units[at + 1], wishes[at]]
        if (!first) continue
        if (!wish || !second || !areNeighbours(first, second)) {
          result.push(first)
          continue
        }
        const joined = joinPair(first, second)
        const words = { target: `both «${String(at)}»`, state: 'edited' as const }
        result.push(wish === 'written' ? { ...joined, ...words, staleFrom: undefined } : joined)
        at += 1
      }
      return result.map((one) => JSON.parse(JSON.stringify(one)) as Unit)
    })

const previousUnits = recordsIn(states, path)

/** Written here once more, so that the law does not lean on the code it judges. */
const holdsHumanWords = ({ target, state, origin }: Unit) =>
  target !== null && (origin?.kind === 'person' || !['untranslated', 'machine'].includes(state))

/** Whether joining made the text: it is said, too, when its two halves are. */
const isMadeOfHalves = (one: Unit): one is Unit & { parts: [Unit, Unit] } =>
  one.parts !== undefined && joinPair(...one.parts).target === one.target

/** The source a record was made from. */
const sourceOf = (units: readonly Unit[]) =>
  units
    .flatMap((one) => one.parts ?? [one])
    .map((one) => ({ ...sentence(one.source, one.path), index: one.index }))

describe('for any record and any source', () => {
  it('no word of a person is ever lost without being shown', () => {
    fc.assert(
      fc.property(previousUnits, sources, fc.boolean(), (previous, source, minor) => {
        const { units, dropped } = mergeUnits({ previous, source, newId: counting(), minor })
        const shown = [...units.flatMap((one) => [one, ...wordsBeside(one)]), ...dropped]
          .map(({ target }) => target)
          .join('\n')
        const humanText = previous
          .flatMap((one) => [one, ...wordsBeside(one)])
          .filter(holdsHumanWords)
        for (const before of humanText) {
          const halves = isMadeOfHalves(before) ? before.parts : [before]
          for (const { target } of halves.filter(holdsHumanWords)) expect(shown).toContain(target)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('every sentence of the source has one unit, in order, with ids that differ', () => {
    fc.assert(
      fc.property(previousUnits, sources, fc.boolean(), (previous, source, minor) => {
        const { units, cases } = mergeUnits({ previous, source, newId: counting(), minor })
        const sentences = units.flatMap((one) => one.parts ?? [one])
        expect(sentences.map(({ path: p, index, source: s }) => [p, index, s])).toEqual(
          source.map(({ path: p, index, source: s }) => [p, index, s]),
        )
        const ids = units.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter((id) => !cases.has(id) || cases.get(id) === 'gone')).toEqual([])
        const goneOrKept = new Set(cases.keys())
        expect(previous.filter(({ id }) => !goneOrKept.has(id))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('in one field, people’s words are what they were when the old source returns', () => {
    fc.assert(
      fc.property(
        recordsIn(
          states.filter((one) => one !== 'stale'),
          oneField,
          [''],
        ),
        sourcesIn(oneField),
        (previous, source) => {
          const newId = counting()
          const away = mergeUnits({ previous, source, newId })
          if (away.dropped.length > 0) return
          const back = mergeUnits({ previous: away.units, source: sourceOf(previous), newId })
          const words = (units: readonly Unit[]) =>
            units
              .filter(holdsHumanWords)
              .map(({ source: s, target, state }) => [s, target, state].join(' | '))
              .toSorted()
          expect(words(back.units)).toEqual(words(previous))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('text beside another sentence than it was made for is never kept as if it fitted', () => {
    fc.assert(
      fc.property(previousUnits, sources, (previous, source) => {
        const old = previous.flatMap((one) => [one, ...(one.parts ?? [])])
        const { units } = mergeUnits({ previous, source, newId: counting() })
        for (const one of units) {
          const madeFor = old
            .filter(({ id }) => id === one.id)
            .map((before) => (before.state === 'stale' ? before.staleFrom?.source : before.source))
          const isKept = one.target !== null && one.state !== 'stale'
          if (isKept) expect(madeFor).toContain(one.source)
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
        expect(twice).toMatchObject({
          units: once.units,
          toTranslate: once.toTranslate,
          dropped: [],
        })
        expect([...twice.cases.values()].filter((one) => one !== 'unchanged')).toEqual([])
        expect(mergeUnits({ previous, source, newId: counting() })).toEqual(once)
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
        expect(settled).toMatchObject({ units: translated, toTranslate: [], dropped: [] })
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
