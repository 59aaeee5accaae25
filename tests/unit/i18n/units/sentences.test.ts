import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Locale } from '#i18n/locales.ts'
import { splitText } from '#i18n/units/sentences/splitText.ts'
import { words } from '#tests/unit/i18n/units/support/arbitraries.ts'

const split = (text: string, locale: Locale = 'en') =>
  splitText(text, locale).map(({ start, end }) => text.slice(start, end))

describe('a text is cut into sentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['Mr. Adams spoke. He left.', ['Mr. Adams spoke. ', 'He left.']],
    ['Dr. Lee and Mrs. Ode met.', ['Dr. Lee and Mrs. Ode met.']],
    ['J. R. Smith and George W. Hill met.', ['J. R. Smith and George W. Hill met.']],
    ['See No. 5 and p. 12. Then go.', ['See No. 5 and p. 12. ', 'Then go.']],
    ['Did they? No. They left.', ['Did they? ', 'No. ', 'They left.']],
    ['Ask cities, e.g. Lisbon. Wait.', ['Ask cities, e.g. Lisbon. ', 'Wait.']],
    ['The U.S. Conference of Mayors met.', ['The U.S. Conference of Mayors met.']],
    ['1. Open the harbour', ['1. Open the harbour']],
    ['“Why?” she asked. “Well.”', ['“Why?” she asked. ', '“Well.”']],
    ['It costs 1.5 million. Good.', ['It costs 1.5 million. ', 'Good.']],
    ['First line\nsecond line', ['First line\n', 'second line']],
    ['A paragraph.\n\nAnother.', ['A paragraph.\n\n', 'Another.']],
    ['Well done. 🎉', ['Well done. 🎉']],
    ['— Start here.', ['— Start here.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toStrictEqual(expected)
  })

  it.each<[Locale, string, string[]]>([
    ['fr', 'M. Hugo a parlé. Il part.', ['M. Hugo a parlé. ', 'Il part.']],
    ['es', 'El Sr. Ruiz habló. Salió.', ['El Sr. Ruiz habló. ', 'Salió.']],
    ['de', 'Dr. Weiß kam, z. B. Montag. Gut.', ['Dr. Weiß kam, z. B. Montag. ', 'Gut.']],
    ['ar', 'وصل الجميع. هل بدأت الجلسة؟ نعم.', ['وصل الجميع. ', 'هل بدأت الجلسة؟ ', 'نعم.']],
  ])('in %s too: %s', (locale, text, expected) => {
    expect(split(text, locale)).toStrictEqual(expected)
  })

  it('loses and doubles no character', () => {
    fc.assert(fc.property(words, (text) => split(text).join('') === text))
  })
})
