import { describe, expect, it } from 'vitest'
import { createReading } from '#src/site/views/reading.ts'

const notice = { path: 'title', block: '', source: 'The new title' }

describe('reading a field', () => {
  it('prefers the reader’s language', () => {
    const text = createReading({ locale: 'fr' }).text('title', { target: 'Titre', source: 'Title' })
    expect(text).toEqual({ text: 'Titre', lang: 'fr', notices: [] })
  })

  it('shows the original, named as such and counted, where the translation is missing', () => {
    const reading = createReading({ locale: 'fr' })
    expect(reading.text('title', { target: null, source: 'Title' })?.lang).toBe('en')
    expect(reading.fallbacks()).toBe(1)
  })

  it('keeps a text away that the translator left empty on purpose', () => {
    const reading = createReading({ locale: 'fr' })
    expect(reading.text('title', { target: '', source: 'Title' })).toBeNull()
    expect(reading.fallbacks()).toBe(0)
  })

  it('drops in every language what the editor has emptied', () => {
    const reading = createReading({ locale: 'fr' })
    expect(reading.text('title', { target: 'Titre', source: '' })).toBeNull()
    expect(reading.text('title', { target: 'Titre', source: null })).toBeNull()
  })

  it('gives each field its notes, and counts those given out', () => {
    const reading = createReading({ locale: 'fr', notices: [notice] })
    expect(reading.text('title', { target: 'Titre', source: 'New' })?.notices).toEqual([notice])
    expect(reading.text('kicker', { target: 'Villes', source: 'Cities' })?.notices).toEqual([])
    expect(reading.noticed()).toBe(1)
  })

  it('has no note for a field shown in the original: it is the original', () => {
    const reading = createReading({ locale: 'fr', notices: [notice] })
    expect(reading.text('title', { target: null, source: 'New' })?.notices).toEqual([])
    expect(reading.noticed()).toBe(0)
  })

  it('takes a rich text of empty paragraphs for empty', () => {
    const empty = { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } }
    expect(
      createReading({ locale: 'en' }).rich('body', { target: empty, source: empty }),
    ).toBeNull()
  })
})
