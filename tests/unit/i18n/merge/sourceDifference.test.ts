import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceDifference } from '#i18n/merge/sourceDifference.ts'
import { words } from '#tests/unit/i18n/units/support/arbitraries.ts'

const marks = { same: '', removed: '-', added: '+' }
const difference = (before: string, after: string) =>
  sourceDifference(before, after, 'en').map(({ kind, text }) => marks[kind] + text)

describe('the difference of two sources', () => {
  it.each<[string, string, string[]]>([
    ['Over 100 mayors.', 'Over 120 mayors.', ['Over ', '-100', '+120', ' mayors.']],
    ['They meet.', 'They do not meet.', ['They ', '+do not ', 'meet.']],
    ['See <g1>it</g1>.', 'See <g1>this</g1>.', ['See <g1>', '-it', '+this', '</g1>.']],
    ['A<x1/>b', 'A b', ['A', '-<x1/>', '+ ', 'b']],
    ['A&B «x»', 'A&B «y»', ['A&B «', '-x', '+y', '»']],
    ['The same.', 'The same.', ['The same.']],
    ['', 'New.', ['+New.']],
  ])('%j → %j', (before, after, expected) => {
    expect(difference(before, after)).toEqual(expected)
  })

  it('holds both texts whole', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = sourceDifference(before, after, 'en')
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })
})
