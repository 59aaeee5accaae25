import { missingTags, wellFormed, writeTokens } from '#src/admin/workspace/model/chips.ts'
import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import { tokenise, type Token } from '#i18n/units/tagged/tokens.ts'
import type { Tag } from '#i18n/units/types.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const tags: Tag[] = [
  { number: 1, kind: 'pair', stands: 'link', detail: 'https://example.org' },
  { number: 2, kind: 'pair', stands: 'format', detail: 'bold' },
  { number: 3, kind: 'single', stands: 'line-break', detail: '' },
]
const source = '<g1>one</g1> <g2>two</g2><x3/>'

const form = (target: string) => writeTokens(wellFormed(tokenise(target), tags))

describe('chips', () => {
  it.each([
    ['as they are', '<g1>un</g1> <g2>deux</g2><x3/>', '<g1>un</g1> <g2>deux</g2><x3/>'],
    ['moved', '<x3/><g2>deux</g2> <g1>un</g1>', '<x3/><g2>deux</g2> <g1>un</g1>'],
    ['half a pair', '<g1>un deux', 'un deux'],
    ['the other half', 'un</g1> deux', 'un deux'],
    ['the wrong way round', '</g1>un<g1>', 'un'],
    ['twice', '<g1>un</g1> <g1>deux</g1>', '<g1>un</g1> deux'],
    ['crossed', '<g1>un <g2>deux</g1> trois</g2>', '<g1>un <g2>deux</g2></g1> trois'],
    ['from elsewhere', '<g7>un</g7><x1/>', 'un'],
    ['words that look like chips', '&lt;g1&gt; &amp;', '&lt;g1&gt; &amp;'],
  ])('%s', (_, target, expected) => {
    expect(form(target)).toBe(expected)
  })

  const token = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: fc.string({ minLength: 1 }) }),
    fc.record({
      kind: fc.constantFrom('open' as const, 'close' as const, 'single' as const),
      number: fc.integer({ min: 1, max: 4 }),
    }),
  ) as fc.Arbitrary<Token>
  const tokens = fc.array(token, { maxLength: 12 })
  const wordsOf = (list: readonly Token[]) =>
    list.map((one) => (one.kind === 'text' ? one.text : '')).join('')

  it('are always well formed: nothing unknown, doubled or unbalanced comes out', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        const kinds = tagProblems(source, writeTokens(wellFormed(list, tags))).map(
          ({ kind }) => kind,
        )
        expect(kinds.filter((kind) => !['missing', 'empty', 'nested'].includes(kind))).toEqual([])
      }),
    )
  })

  it('never cost a word', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        expect(wordsOf(wellFormed(list, tags))).toBe(wordsOf(list))
      }),
    )
  })

  it('come out the same the second time, and as they are written', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        const once = wellFormed(list, tags)
        expect(wellFormed(once, tags)).toEqual(once)
        expect(tokenise(writeTokens(once))).toEqual(once)
      }),
    )
  })

  it('say what is missing, just as the checks do', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        const target = writeTokens(wellFormed(list, tags))
        const missing = tagProblems(source, target).filter(({ kind }) => kind === 'missing')
        expect(missingTags(target, tags)).toHaveLength(missing.length)
      }),
    )
  })
})
