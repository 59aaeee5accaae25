import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { DataRecord } from '#i18n/units/fields/record.ts'
import { getLeaf } from '#i18n/units/leaves.ts'
import { documents, richText } from '#tests/unit/i18n/units/support/arbitraries.ts'
import { translateDocument } from '#tests/unit/i18n/units/support/rebuild.ts'
import { bodySchema, summitSchema } from '#tests/unit/i18n/units/support/schema.ts'
import { summit } from '#tests/unit/i18n/units/support/summit.ts'
import { mapWords } from '#tests/unit/i18n/units/support/translate.ts'

const untranslated = (document: DataRecord) =>
  translateDocument({ schema: summitSchema, document, target: (unit) => unit.source })

/** Leaf by leaf and key order included: a deep comparison of whole documents would forgive both. */
function expectSameBytes(document: DataRecord): void {
  for (const { path, value, missing } of untranslated(document)) {
    expect({ path, missing, json: JSON.stringify(value) }).toStrictEqual({
      path,
      missing: 0,
      json: JSON.stringify(getLeaf(document, path) ?? null),
    })
  }
}

/** A document with its words taken out: what may not differ between two languages. */
function skeleton(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    ['text', 'label', 'caption'].includes(key) && typeof value === 'string' ? '' : value,
  )
}

describe('the round trip', () => {
  it('gives back a whole summit byte for byte when every target is its source', () => {
    expect(untranslated(summit).length).toBeGreaterThan(10)
    expectSameBytes(summit)
  })

  it('gives back any document byte for byte', () => {
    fc.assert(fc.property(documents, expectSameBytes), { numRuns: 250 })
  })

  it('changes nothing of a rich text but its words', () => {
    fc.assert(
      fc.property(richText, (body) => {
        const [leaf] = translateDocument({
          schema: bodySchema,
          document: { body },
          target: ({ source }) => mapWords(source, (words) => words.replaceAll(/\S/g, 'W')),
        })
        expect(skeleton(leaf?.value)).toStrictEqual(skeleton(body))
      }),
      { numRuns: 250 },
    )
  })

  it('leaves no word of the source behind', () => {
    const leaves = translateDocument({
      schema: summitSchema,
      document: summit,
      target: ({ source }) => mapWords(source, () => '§'),
    })
    const values = JSON.stringify(leaves)
    for (const word of ['Adams', 'City Hall', 'skyline', 'Nested', 'It is free', 'speak', 'host']) {
      expect(JSON.stringify(summit)).toContain(word)
      expect(values).not.toContain(word)
    }
  })

  it('mutates neither the document nor what it shares with the result', () => {
    const before = JSON.stringify(summit)
    translateDocument({
      schema: summitSchema,
      document: summit,
      target: ({ source }) => mapWords(source, () => 'mot'),
    })
    expect(JSON.stringify(summit)).toBe(before)
  })
})
