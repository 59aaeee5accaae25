import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinPair } from '#i18n/merge/joinUnits.ts'
import { freshUnit } from '#i18n/merge/carry.ts'
import type { DataRecord } from '#i18n/units/fields/record.ts'
import { getLeaf } from '#i18n/units/leaves.ts'
import { areNeighbours } from '#i18n/units/pair.ts'
import { rebuildLeaves } from '#i18n/units/rebuild.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import type { Unit } from '#i18n/units/types.ts'
import { documents } from './support/arbitraries.ts'
import { BOLD, paragraph, state, text } from './support/lexical.ts'
import { bodySchema, summitSchema } from './support/schema.ts'
import { summit } from './support/summit.ts'

/** The units of a document with every second neighbour joined, each saying its own source. */
function joinedUnits(document: DataRecord, schema = summitSchema): Unit[] {
  const units = segmentDocument({ schema, document, locale: 'en' }).map((one, at) =>
    freshUnit(one, String(at)),
  )
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at += 1) {
    const [first, second] = [units[at], units[at + 1]]
    if (!first) continue
    const isPair = second !== undefined && areNeighbours(first, second)
    joined.push(isPair ? joinPair(first, second) : first)
    if (isPair) at += 1
  }
  return joined.map((one) => ({ ...one, target: one.source }))
}

function expectSameBytes(document: DataRecord): void {
  const units = joinedUnits(document)
  for (const { path, value, missing } of rebuildLeaves({
    schema: summitSchema,
    document,
    units,
    locale: 'en',
  })) {
    expect({ path, missing, json: JSON.stringify(value) }).toStrictEqual({
      path,
      missing: 0,
      json: JSON.stringify(getLeaf(document, path) ?? null),
    })
  }
}

describe('joined sentences', () => {
  it('give back a whole summit byte for byte when every target is its source', () => {
    expect(joinedUnits(summit).some(({ parts }) => parts)).toBe(true)
    expectSameBytes(summit)
  })

  it('give back any document byte for byte', () => {
    fc.assert(fc.property(documents, expectSameBytes), { numRuns: 150 })
  })

  const body = state(paragraph(text('One. Two.  '), text('Three', BOLD), text(' four. Five.')))
  const rebuild = (targets: (string | null)[]) => {
    const units = joinedUnits({ body }, bodySchema).map((one, at) => ({
      ...one,
      target: targets[at] ?? null,
    }))
    return rebuildLeaves({ schema: bodySchema, document: { body }, units, locale: 'en' })[0]
  }

  it('stand where the first stood, and the space after the second stays', () => {
    expect(rebuild(['Un et deux.', '<g1>Trois</g1> quatre, cinq.'])?.value).toStrictEqual(
      state(paragraph(text('Un et deux.  '), text('Trois', BOLD), text(' quatre, cinq.'))),
    )
  })

  it('may be left empty on purpose', () => {
    expect(rebuild(['', '<g1>Trois</g1>.'])?.value).toStrictEqual(
      state(paragraph(text('Trois', BOLD), text('.'))),
    )
  })

  it('are two missing sentences when they say nothing', () => {
    expect(rebuild([null, 'x'])).toMatchObject({ value: null, missing: 2 })
  })

  it('are missing when the source is no longer what was joined', () => {
    const units = joinedUnits({ body }, bodySchema)
    const document = { body: state(paragraph(text('One. Two'))) }
    const [leaf] = rebuildLeaves({ schema: bodySchema, document, units, locale: 'en' })
    expect(leaf).toMatchObject({ value: null, missing: 2 })
  })
})
