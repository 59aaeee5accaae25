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
    ['ar', 'أين المدينة؟ هنا!', ['أين المدينة؟ ', 'هنا!']],
    ['ar', 'پہلا جملہ۔ دوسرا جملہ۔', ['پہلا جملہ۔ ', 'دوسرا جملہ۔']],
    ['ar', 'بلغت التكلفة ١٫٥ مليون. شكرا.', ['بلغت التكلفة ١٫٥ مليون. ', 'شكرا.']],
    [
      'fr',
      'Il dit : « Venez tous. » Puis il part.',
      ['Il dit : « Venez tous. » ', 'Puis il part.'],
    ],
    ['fr', 'Est-ce vrai ? Oui ! Bien…  Soit.', ['Est-ce vrai ? ', 'Oui ! ', 'Bien…  Soit.']],
    ['fr', 'Cela coûte 1 000,50 euros. Merci.', ['Cela coûte 1 000,50 euros. ', 'Merci.']],
    ['es', '¿Vienes? ¡Sí! ¿¡Ahora!? Claro.', ['¿Vienes? ', '¡Sí! ', '¿¡Ahora!? ', 'Claro.']],
    ['es', 'Vea p. ej. Lima. Gracias.', ['Vea p. ej. Lima. ', 'Gracias.']],
    [
      'de',
      'Er kam am 3. Mai. Sie kam am 12. Juni 2023.',
      ['Er kam am 3. Mai. ', 'Sie kam am 12. Juni 2023.'],
    ],
    ['de', 'Die 78. Sitzung beginnt. Gut.', ['Die 78. Sitzung beginnt. ', 'Gut.']],
    ['de', '„Kommt alle!“, rief sie. Alle kamen.', ['„Kommt alle!“, rief sie. ', 'Alle kamen.']],
    ['de', 'Es waren 45. Danach kamen mehr.', ['Es waren 45. ', 'Danach kamen mehr.']],
    ['pt', 'O Sr. Silva falou. A Dra. Lima saiu.', ['O Sr. Silva falou. ', 'A Dra. Lima saiu.']],
    ['it', 'Il Dott. Rossi parla. Poi va.', ['Il Dott. Rossi parla. ', 'Poi va.']],
    ['nl', 'Mevr. De Vries sprak. Prof. Bos ging.', ['Mevr. De Vries sprak. ', 'Prof. Bos ging.']],
    ['nl', 'Kom o.a. Maandag. Tot dan.', ['Kom o.a. Maandag. ', 'Tot dan.']],
  ])('in %s too: %s', (locale, text, expected) => {
    expect(split(text, locale)).toStrictEqual(expected)
  })

  it('loses and doubles no character', () => {
    fc.assert(fc.property(words, (text) => split(text).join('') === text))
  })
})
