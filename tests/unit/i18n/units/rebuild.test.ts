import { describe, expect, it } from 'vitest'

import { rebuildLeaves } from '#i18n/units/rebuild.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import { paragraph, state, text } from '#tests/unit/i18n/units/support/lexical.ts'
import { translateDocument } from '#tests/unit/i18n/units/support/rebuild.ts'
import { bodySchema, summitSchema } from '#tests/unit/i18n/units/support/schema.ts'
import { withTargets } from '#tests/unit/i18n/units/support/translate.ts'

const schema = summitSchema

const french: Record<string, string | null> = {
  'Take line 4.': 'Prenez la ligne 4.',
  'Walk on.': 'Marchez.',
  'Ring twice.': 'Sonnez deux fois.',
}

const directions = (words: string, targets = french) =>
  translateDocument({
    schema,
    document: { practical: { directions: words } },
    target: ({ source }) => targets[source] ?? null,
  }).find((leaf) => leaf.path === 'practical.directions')

describe('a leaf is rebuilt', () => {
  it('with the white space of its source', () => {
    expect(directions('  Take line 4.\n\nWalk on.  Ring twice.\n')).toStrictEqual({
      path: 'practical.directions',
      value: '  Prenez la ligne 4.\n\nMarchez.  Sonnez deux fois.\n',
      missing: 0,
    })
  })

  it('as a whole or not at all: a missing sentence is counted, never filled with the source', () => {
    const targets = { ...french, 'Walk on.': null, 'Ring twice.': null }
    expect(directions('Take line 4. Walk on. Ring twice.', targets)).toStrictEqual({
      path: 'practical.directions',
      value: null,
      missing: 2,
    })
  })

  it.each([
    ['first', 'Take line 4.', 'Marchez.  Sonnez deux fois.\n'],
    ['middle', 'Walk on.', 'Prenez la ligne 4. Sonnez deux fois.\n'],
    ['last', 'Ring twice.', 'Prenez la ligne 4. Marchez.\n'],
  ])('without the %s sentence when that is left empty on purpose', (_, source, expected) => {
    const leaf = directions('Take line 4. Walk on.  Ring twice.\n', { ...french, [source]: '' })
    expect(leaf?.value).toBe(expected)
    expect(leaf?.missing).toBe(0)
  })

  it('as an empty paragraph when all of it is left empty on purpose', () => {
    const body = state(paragraph(text('One. Two.')), paragraph(text('Three.')))
    const [leaf] = translateDocument({
      schema: bodySchema,
      document: { body },
      target: ({ source }) => (source === 'Three.' ? 'Trois.' : ''),
    })
    expect(leaf?.value).toStrictEqual(state(paragraph(), paragraph(text('Trois.'))))
  })

  it('from its source where there is nothing to translate, and as null where there is nothing', () => {
    const body = state(paragraph(text('* * *')))
    const leaves = translateDocument({
      schema,
      document: { introduction: body, title: '', kicker: null },
      target: () => 'never',
    })
    const values = leaves.map(({ path, value, missing }) => [path, value, missing])
    expect(values).toContainEqual(['introduction', body, 0])
    expect(values).toContainEqual(['title', '', 0])
    expect(values).toContainEqual(['kicker', null, 0])
  })

  it('never from a unit made of other words than the document holds', () => {
    const units = segmentDocument({ schema, document: { title: 'Old title' }, locale: 'en' })
    const [leaf] = rebuildLeaves({
      schema,
      document: { title: 'New title' },
      units: withTargets(units, () => 'Ancien titre'),
      locale: 'en',
    })
    expect(leaf).toStrictEqual({ path: 'title', value: null, missing: 1 })
  })

  it('with plain words, however they look', () => {
    const [leaf] = translateDocument({
      schema,
      document: { title: '5 < 6 & more' },
      target: ({ source }) => `${source} &lt;b&gt;`,
    })
    expect(leaf?.value).toBe('5 < 6 & more <b>')
  })
})
