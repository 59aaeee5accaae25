import { entryOf, planImport } from '#src/translation/glossary/planImport.ts'
import type { GlossaryTerm } from '#payload-types'
import { describe, expect, it } from 'vitest'

const known = (term: Partial<GlossaryTerm>): GlossaryTerm => ({
  id: 'one',
  term: 'net',
  kind: 'term',
  caseSensitive: false,
  notes: 'A web of cities',
  translations: [
    { id: 'f', locale: 'fr', text: 'réseau', status: 'accepted' },
    { id: 'e', locale: 'es', text: 'red', status: 'accepted' },
    { id: 'p', locale: 'fr', text: 'filet', status: 'proposed' },
  ],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...term,
})

describe('a glossary file', () => {
  it('changes nothing when it is what was exported', () => {
    const terms = [
      known({}),
      known({ id: 'two', term: ' Deck ', kind: 'leave-alone', translations: [] }),
    ]
    expect(planImport(terms.map(entryOf), terms)).toEqual({ create: [], update: [], unchanged: 2 })
  })

  it('makes what is new, without proposals', () => {
    const plan = planImport([{ term: 'deck', forms: { fr: 'pont', es: '' } }], [])
    expect(plan.create).toEqual([
      {
        term: 'deck',
        kind: 'term',
        caseSensitive: false,
        notes: '',
        translations: [{ locale: 'fr', text: 'pont', status: 'accepted' }],
      },
    ])
  })

  it('leaves what it has no column for', () => {
    const { update } = planImport([{ term: 'net', forms: { es: 'malla' } }], [known({})])
    expect(update).toHaveLength(1)
    expect(update[0]?.data).toMatchObject({ notes: 'A web of cities', kind: 'term' })
    expect(update[0]?.data.translations).toEqual([
      { id: 'f', locale: 'fr', text: 'réseau', status: 'accepted' },
      { id: 'p', locale: 'fr', text: 'filet', status: 'proposed' },
      { id: 'e', locale: 'es', text: 'malla', status: 'accepted' },
    ])
  })

  it('takes away a form whose cell is empty', () => {
    const { update } = planImport([{ term: 'net', forms: { es: '' } }], [known({})])
    expect(update[0]?.data.translations?.map(({ id }) => id)).toEqual(['f', 'p'])
  })

  it('accepts what was proposed when it says the same', () => {
    const { update } = planImport([{ term: 'net', forms: { fr: 'filet' } }], [known({})])
    expect(update[0]?.data.translations).toEqual([
      { id: 'e', locale: 'es', text: 'red', status: 'accepted' },
      { id: 'f', locale: 'fr', text: 'filet', status: 'accepted' },
    ])
  })

  it.each([
    ['kind', { kind: 'name' as const }],
    ['capitals', { caseSensitive: true }],
    ['notes', { notes: '' }],
  ])('changes %s where it says so', (_, change) => {
    const { update } = planImport([{ term: 'net', forms: {}, ...change }], [known({})])
    expect(update[0]?.data).toMatchObject(change)
  })
})
