import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { segmentDocument } from '#i18n/units/segment.ts'
import type { DocumentSchema, SourceUnit } from '#i18n/units/types.ts'
import { documents } from '#tests/unit/i18n/units/support/arbitraries.ts'
import { summitSchema } from '#tests/unit/i18n/units/support/schema.ts'
import { summit } from '#tests/unit/i18n/units/support/summit.ts'

const segment = (document: Record<string, unknown>, schema = summitSchema): SourceUnit[] =>
  segmentDocument({ schema, document, locale: 'en' })

const at = (units: readonly SourceUnit[], path: string) =>
  units.filter((unit) => unit.path === path).map(({ source }) => source)

describe('a document becomes units', () => {
  it.each([
    ['a field in an unnamed tab', 'title', ['Harbour Cities Summit']],
    ['a field in a row', 'kicker', ['Open harbours']],
    [
      'a field in a named tab',
      'practical.directions',
      ['Take line 4.', 'Walk to the “Old Port”.', 'Ask for Dr. Lee.'],
    ],
    ['a row of an array in a collapsible', 'facts.65f0.label', ['cities took part']],
    ['a row of an array in a row', 'facts.65f0.sources.71aa.name', ['The organisers']],
    ['a group', 'announcement.text', ['The lunch is moved to 1 p.m.']],
    ['an unnamed group', 'acknowledgement', ['We thank all hosts.']],
    ['a block', 'layout.80b0.text', ['Cities speak.', 'States listen.']],
    ['an array in a block', 'layout.80b1.files.81c0.title', ['Summary of the 5 &lt; 6 debate']],
  ])('from %s', (_, path, expected) => {
    expect(at(segment(summit), path)).toStrictEqual(expected)
  })

  it.each([
    ['a field marked as not to be translated', 'slug'],
    ['a group marked as not to be translated', 'seo.description'],
    ['a field that is not localized', 'facts.65f0.value'],
    ['many texts in one field', 'keywords'],
    ['an e-mail address', 'email'],
    ['a computed field', 'shownTitle'],
    ['a block the schema no longer has', 'layout.80b2.text'],
  ])('but never from %s', (_, path) => {
    const paths = segment(summit).map((unit) => unit.path)
    expect(paths).toContain('title')
    expect(paths).not.toContain(path)
  })

  it.each(['', 'notes'])('but never from a tab marked as not to be translated (%j)', (name) => {
    const fields = [{ type: 'text', name: 'text', localized: true }]
    const tabs = [{ name, label: 'Notes', fields }]
    const document = { text: 'Internal.', notes: { text: 'Internal.' } }
    const kept = { custom: { translate: false } }
    const closed = { fields: [{ type: 'tabs', tabs: tabs.map((tab) => ({ ...tab, ...kept })) }] }
    expect(segment(document, { fields: [{ type: 'tabs', tabs }] })).toHaveLength(1)
    expect(segment(document, closed)).toStrictEqual([])
  })

  it('in the order of the schema and the page, with the white space between sentences', () => {
    const units = segment(summit)
    const paths = [...new Set(units.map((unit) => unit.path))]
    expect(paths.slice(0, 5)).toStrictEqual([
      'title',
      'introduction',
      'kicker',
      'practical.directions',
      'facts.65f0.label',
    ])
    const directions = units.filter((unit) => unit.path === 'practical.directions')
    expect(directions.map(({ index, gap }) => [index, gap])).toStrictEqual([
      [0, '\n\n'],
      [1, '  '],
      [2, ''],
    ])
  })

  it('by the same names when rows change their places', () => {
    const names = (document: Record<string, unknown>) =>
      segment(document)
        .map(({ path, block, index, source }) => JSON.stringify([path, block, index, source]))
        .toSorted()
    fc.assert(
      fc.property(documents, (document) => {
        const { facts, layout } = document
        const moved = { ...document, facts: facts.toReversed(), layout: layout.toReversed() }
        expect(names(moved)).toStrictEqual(names(document))
      }),
      { numRuns: 150 },
    )
  })

  it('with the labels an editor sees', () => {
    const labels = new Map(segment(summit).map(({ path, block, label }) => [path + block, label]))
    expect(labels.get('title')).toBe('Title')
    expect(labels.get('practical.directions')).toBe('Practical matters › Directions')
    expect(labels.get('facts.65f0.sources.71aa.name')).toBe('Facts › Sources › Name')
    expect(labels.get('layout.80b0.text')).toBe('Layout › Quotation › Text')
    expect(labels.get('introduction10:label')).toBe('Introduction › Button')
  })

  it('that are the same when its rows are moved', () => {
    const moved = {
      ...summit,
      facts: summit.facts.toReversed(),
      layout: summit.layout.toReversed(),
    }
    const key = ({ path, block, index, source }: SourceUnit) =>
      [path, block, index, source].join('\u0000')
    expect(segment(moved).map(key)).not.toStrictEqual(segment(summit).map(key))
    expect(segment(moved).map(key).sort()).toStrictEqual(segment(summit).map(key).sort())
  })

  it('each with a place of its own and something to translate', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const units = segment(document)
        const places = units.map(({ path, block, index }) => JSON.stringify([path, block, index]))
        expect(new Set(places).size).toBe(places.length)
        for (const unit of units) {
          expect(unit.source).toMatch(/[\p{L}\p{N}]/u)
          expect(unit.gap.trim()).toBe('')
        }
      }),
      { numRuns: 150 },
    )
  })

  it('the same every time it is walked', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const copy: unknown = JSON.parse(JSON.stringify(document))
        expect(segment(copy as typeof document)).toStrictEqual(segment(document))
      }),
      { numRuns: 50 },
    )
  })
})

describe('what cannot be translated safely is refused', () => {
  it('a row without an id', () => {
    const document = { facts: [{ value: '1', label: 'one' }] }
    expect(() => segment(document)).toThrowError(
      expect.objectContaining({
        code: 'row-without-id',
        message: expect.stringContaining('“facts”') as string,
      }),
    )
  })

  it.each(['array', 'blocks', 'group'])('a localized %s', (type) => {
    const schema: DocumentSchema = { fields: [{ type, name: 'rows', localized: true, fields: [] }] }
    expect(() => segment({ rows: [] }, schema)).toThrowError(
      expect.objectContaining({ code: 'localized-container' }),
    )
  })
})

describe('what is no text is left alone', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 4],
    ['a rich text that is none', { blocks: [] }],
    ['a state with broken children', { root: { type: 'root', children: 'none' } }],
    ['a state with holes', { root: { type: 'root', children: [null, { type: 'paragraph' }] } }],
  ])('%s', (_, introduction) => {
    expect(segment({ introduction, title: introduction })).toStrictEqual([])
  })
})
