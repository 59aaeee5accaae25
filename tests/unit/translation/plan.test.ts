import type { DocumentSchema } from '#i18n/units/types.ts'
import { planRelease } from '#src/translation/release/plan.ts'
import { shownLeaves } from '#src/translation/release/shown.ts'
import { describe, expect, it } from 'vitest'
import { unitWith } from './unit.ts'

const schema: DocumentSchema = {
  fields: [
    { type: 'text', name: 'title', localized: true },
    { type: 'textarea', name: 'summary', localized: true },
  ],
}
const document = { title: 'Open cities', summary: 'They meet. They talk.' }
const title = unitWith()
const meet = unitWith({
  id: '2',
  path: 'summary',
  gap: ' ',
  source: 'They meet.',
  target: 'Elles se réunissent.',
})
const talk = unitWith({
  id: '3',
  path: 'summary',
  index: 1,
  source: 'They talk.',
  target: 'Elles parlent.',
})

const rules = { policy: 'immediate', locale: 'fr', isDemo: true } as const

const plan = (units = [title, meet, talk], previous = {}, showOriginal = false) =>
  planRelease({ schema, document, units, previous, rules, showOriginal })

describe('a release', () => {
  it('gives every field whose sentences all have public words', () => {
    expect(plan().released).toEqual({
      title: 'Villes ouvertes',
      summary: 'Elles se réunissent. Elles parlent.',
    })
  })

  it('keeps a field as it was while one of its sentences has none, and says so', () => {
    const waiting = { ...talk, state: 'untranslated' as const, target: null }
    const held = plan([title, meet, waiting], { summary: 'Elles dorment.' })
    expect(held.released).toEqual({ title: 'Villes ouvertes', summary: 'Elles dorment.' })
    expect(held.notices).toContainEqual({
      path: 'summary',
      block: '',
      kind: 'held',
      source: 'They talk.',
    })
  })

  it('leaves a field out that never was released, rather than show its source', () => {
    const waiting = { ...talk, state: 'untranslated' as const, target: null }
    expect(plan([title, meet, waiting]).released).toEqual({ title: 'Villes ouvertes' })
  })

  it('drops what the source no longer has', () => {
    expect(plan(undefined, { 'facts.gone.label': 'parti' }).released).not.toHaveProperty(
      'facts.gone.label',
    )
  })

  it('keeps what staff show in the original, and tells readers nothing of it', () => {
    const before = plan()
    const hidden = plan([title, { ...meet, showOriginal: true }, talk])
    expect(hidden.released).toEqual(before.released)
    expect(hidden.summary.total).toBe(1)
    expect(shownLeaves(hidden)).toEqual({ title: 'Villes ouvertes' })
    expect(hidden.releasedFingerprint).not.toBe(before.releasedFingerprint)
    const whole = plan(undefined, {}, true)
    expect(whole.summary.total).toBe(0)
    expect(shownLeaves({ ...whole, showOriginal: true })).toEqual({})
  })

  it('is the same when nothing changed', () => {
    const first = plan()
    const second = plan(first.units, first.released)
    expect(second).toEqual(first)
  })
})
