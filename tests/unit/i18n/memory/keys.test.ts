import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextKey, memoryKey } from '#i18n/memory/keys.ts'
import { neighboursOf } from '#i18n/memory/neighbours.ts'
import { normaliseSource } from '#i18n/memory/normalise.ts'

const key = (source: string) => memoryKey({ source, sourceLocale: 'en', targetLocale: 'fr' })

describe('the memory finds a sentence again', () => {
  it.each([
    ['spaces', 'Mayors  meet in\u00a0New\nYork. '],
    ['an apostrophe or quotation marks', 'Mayors meet in New York.'],
    ['soft hyphens and marks without width', 'May\u00adors meet\u200b in New York.\ufeff'],
  ])('whatever its %s', (_what, written) => {
    expect(key(written)).toBe(key('Mayors meet in New York.'))
  })

  it('whichever quotation marks and composition of accents were typed', () => {
    expect(key('The city’s “café”')).toBe(key('The city\'s "cafe\u0301"'))
  })
})

describe('the memory takes for another sentence', () => {
  it.each([
    ['capitals', 'mayors meet in New York.'],
    ['punctuation', 'Mayors meet in New York'],
    ['a number', 'Mayors meet in New York 2.'],
    ['tags', '<g1>Mayors</g1> meet in New York.'],
  ])('one with other %s', (_what, written) => {
    expect(key(written)).not.toBe(key('Mayors meet in New York.'))
  })

  it('the same words in another pair of languages', () => {
    const keys = (['fr', 'es'] as const).map((targetLocale) =>
      memoryKey({ source: 'a', sourceLocale: 'en', targetLocale }),
    )
    expect(keys[0]).not.toBe(keys[1])
  })

  it('any two that differ after normalising', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(key(a) === key(b)).toBe(normaliseSource(a) === normaliseSource(b))
      }),
    )
  })
})

describe('normalising', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseSource(text)
        expect(normaliseSource(once)).toBe(once)
      }),
    )
  })
})

describe('the context of a sentence', () => {
  it('is the sentences beside it in its own field', () => {
    const units = ['A', 'B', 'C'].map((source) => ({ path: 'body', source }))
    expect(neighboursOf([{ path: 'title', source: 'T' }, ...units])).toEqual([
      { before: null, after: null },
      { before: null, after: 'B' },
      { before: 'A', after: 'C' },
      { before: 'B', after: null },
    ])
  })

  it('tells a missing neighbour from an empty one, and before from after', () => {
    const contexts = [
      { before: null, after: null },
      { before: '', after: null },
      { before: 'A', after: null },
      { before: null, after: 'A' },
      { before: 'A', after: 'A' },
    ]
    expect(new Set(contexts.map(contextKey)).size).toBe(contexts.length)
  })

  it('is the same for the same neighbours in another spelling of spaces', () => {
    expect(contextKey({ before: 'A  b', after: null })).toBe(
      contextKey({ before: 'A b', after: null }),
    )
  })
})
