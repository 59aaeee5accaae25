import { describe, expect, it } from 'vitest'

import { getLeaf, setLeaves } from '#i18n/units/leaves.ts'
import { readLocalizedLeaves, setLocalizedLeaves } from '#i18n/units/localizedLeaves.ts'
import { leavesOf } from '#i18n/units/walk.ts'
import { paragraph, state, text } from '#tests/unit/i18n/units/support/lexical.ts'
import { summitSchema } from '#tests/unit/i18n/units/support/schema.ts'
import { summit } from '#tests/unit/i18n/units/support/summit.ts'

const schema = summitSchema

/** A row as a database read in all languages gives it. */
const row = () => ({
  id: 'a1',
  updatedAt: new Date('2023-09-19T09:00:00Z'),
  title: { en: 'Summit', fr: 'Sommet', ar: 'قمة' },
  introduction: { en: state(paragraph(text('Hello.'))), fr: state(paragraph(text('Bonjour.'))) },
  practical: { directions: { en: 'Walk.' }, city: 'Lisbon' },
  facts: [
    { id: '65f0', value: '115', label: { en: 'cities', fr: 'villes' }, sources: [] },
    { id: '65f1', value: '45', label: { en: 'countries' }, sources: [] },
  ],
  layout: [{ id: '80b0', blockType: 'quote', text: { en: 'Cities speak.' }, attribution: null }],
  seo: { description: { en: 'Not ours.', fr: 'Pas à nous.' } },
  keywords: { en: ['harbour'], fr: ['port'] },
})

const write = (leaves: { path: string; value: unknown; missing?: number }[], into = row()) =>
  setLocalizedLeaves({ schema, row: into, locale: 'fr', leaves })

describe('leaves of one language are put into a raw row', () => {
  it('by the ids of rows, whatever their order', () => {
    const source = row()
    const reordered = { ...source, facts: source.facts.toReversed() }
    const { row: result, changed } = write([{ path: 'facts.65f1.label', value: 'pays' }], reordered)
    expect(changed).toStrictEqual(['facts.65f1.label'])
    expect(result.facts).toStrictEqual([
      { id: '65f1', value: '45', label: { en: 'countries', fr: 'pays' }, sources: [] },
      source.facts[0],
    ])
  })

  it('in groups, blocks and rich text, where there was no value too', () => {
    const introduction = state(paragraph(text('Salut.')))
    const { row: result } = write([
      { path: 'introduction', value: introduction },
      { path: 'practical.directions', value: 'Marchez.' },
      { path: 'layout.80b0.text', value: 'Les villes parlent.' },
      { path: 'layout.80b0.attribution', value: 'Le maire' },
    ])
    expect(result).toStrictEqual({
      ...row(),
      introduction: { ...row().introduction, fr: introduction },
      practical: { directions: { en: 'Walk.', fr: 'Marchez.' }, city: 'Lisbon' },
      layout: [
        {
          id: '80b0',
          blockType: 'quote',
          text: { en: 'Cities speak.', fr: 'Les villes parlent.' },
          attribution: { fr: 'Le maire' },
        },
      ],
    })
  })

  it('and nothing else changes: everything else is the very same object', () => {
    const before = row()
    const snapshot = structuredClone(before)
    const { row: result } = write([{ path: 'title', value: 'Le sommet' }], before)
    expect(before).toStrictEqual(snapshot)
    expect(result.facts).toBe(before.facts)
    expect(result.updatedAt).toBe(before.updatedAt)
    expect(result.title).toStrictEqual({ en: 'Summit', fr: 'Le sommet', ar: 'قمة' })
  })

  it('and equal values are no change', () => {
    const before = row()
    const { row: result, changed } = write(
      [
        { path: 'title', value: 'Sommet' },
        { path: 'introduction', value: state(paragraph(text('Bonjour.'))) },
        { path: 'practical.directions', value: null },
      ],
      before,
    )
    expect(changed).toStrictEqual([])
    expect(result).toBe(before)
  })

  it('and an emptied source empties the target', () => {
    const { row: result, changed } = write([{ path: 'facts.65f0.label', value: null }])
    expect(changed).toStrictEqual(['facts.65f0.label'])
    expect(getLeaf(result, 'facts.65f0.label')).toStrictEqual({ en: 'cities', fr: null })
  })

  it.each([
    ['whose row is gone', { path: 'facts.dead.label', value: 'x' }],
    ['that is not translated', { path: 'seo.description', value: 'x' }],
    ['that is not localized', { path: 'practical.city', value: 'Lisbonne' }],
    ['of many texts', { path: 'keywords', value: ['havre'] }],
    ['with missing sentences', { path: 'title', value: null, missing: 1 }],
  ])('but never a leaf %s', (_, leaf) => {
    const before = row()
    expect(write([leaf], before)).toStrictEqual({ row: before, changed: [] })
  })

  it('and can be read back', () => {
    const leaves = readLocalizedLeaves({ schema, row: row(), locale: 'fr' })
    const values = Object.fromEntries(leaves.map(({ path, value }) => [path, value]))
    expect(values).toMatchObject({
      title: 'Sommet',
      'facts.65f0.label': 'villes',
      'facts.65f1.label': null,
      'practical.directions': null,
    })
    expect(values).not.toHaveProperty('seo.description')
    const { changed } = write(leaves)
    expect(changed).toStrictEqual([])
  })
})

describe('leaves of a document in one language', () => {
  it('are found by path', () => {
    expect(getLeaf(summit, 'facts.65f0.sources.71aa.name')).toBe('The organisers')
    expect(getLeaf(summit, 'facts.dead.label')).toBeUndefined()
    expect(getLeaf(summit, 'title.more.than.that')).toBeUndefined()
  })

  it('are found by path wherever the walker sees one', () => {
    for (const { path, value } of leavesOf({ schema, document: summit })) {
      expect(getLeaf(summit, path)).toBe(value)
    }
  })

  it('are set in a copy, rows by id', () => {
    const result = setLeaves(summit, [
      { path: 'facts.65f1.label', value: 'pays' },
      { path: 'announcement.text', value: 'Midi' },
      { path: 'facts.dead.label', value: 'lost' },
    ])
    expect(result).toStrictEqual({
      ...summit,
      facts: [summit.facts[0], { ...summit.facts[1], label: 'pays' }],
      announcement: { ...summit.announcement, text: 'Midi' },
    })
    expect(result.introduction).toBe(summit.introduction)
    expect(JSON.stringify(result)).not.toContain('lost')
  })

  it('leave the very same document when nothing differs', () => {
    const same = [
      { path: 'title', value: summit.title },
      { path: 'introduction', value: structuredClone(summit.introduction) },
      { path: 'practical.parking', value: null },
    ]
    expect(setLeaves(summit, same)).toBe(summit)
  })
})
