import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixFor } from '#i18n/checks/fixes.ts'
import { runChecks } from '#i18n/checks/runChecks.ts'
import { type Locale, TARGET_LOCALES } from '#i18n/locales.ts'

type Case = [id: string, source: string, target: string, locale: Locale, fixed: string | null]

const fix = (id: string, source: string, target: string, locale: Locale) =>
  fixFor(id, { source, target, sourceLocale: 'en', targetLocale: locale })

describe('a fix', () => {
  it.each<Case>([
    ['spaces-edge', 'Open', ' Ouvert ', 'fr', 'Ouvert'],
    ['spaces-edge', '<g1>Open</g1> it', '<g1> Abre</g1> esto ', 'es', '<g1>Abre</g1> esto'],
    ['spaces-double', 'Open it', 'Öffne  es', 'de', 'Öffne es'],
    ['french-spacing', 'Who?', 'Qui ?', 'fr', 'Qui\u202f?'],
    [
      'french-spacing',
      'Who &amp; “why”: so',
      'Qui &amp; « pourquoi »: oui',
      'fr',
      'Qui &amp; «\u00a0pourquoi\u00a0»\u00a0: oui',
    ],
    ['spanish-marks', 'Who is <g1>it</g1>?', '<g1>Quién</g1> es?', 'es', '<g1>¿Quién</g1> es?'],
    ['spanish-marks', 'So, who is it?', 'Entonces, quién es?', 'es', null],
    ['punctuation-end', 'It is open.', 'É aberto', 'pt', 'É aberto.'],
    [
      'punctuation-end',
      '<g1>It</g1> is <g2>open.</g2>',
      '<g1>Het</g1> is <g2>open</g2>',
      'nl',
      '<g1>Het</g1> is <g2>open.</g2>',
    ],
    [
      'punctuation-end',
      'Read the <g1>report</g1>.',
      'Leggi il <g1>rapporto</g1>',
      'it',
      'Leggi il <g1>rapporto</g1>.',
    ],
    ['punctuation-end', 'A title', 'Un titre.', 'fr', 'Un titre'],
    ['punctuation-end', 'Who is it?', 'من هو', 'ar', 'من هو؟'],
    ['punctuation-end', 'Who is it?', 'Quién es', 'es', null],
    ['punctuation-arabic', 'Who, me?', 'من, أنا?', 'ar', 'من، أنا؟'],
    ['words-repeated', 'of the city', 'de de la ville', 'fr', 'de la ville'],
    ['characters-invisible', 'Open city', 'Ville\u200b ouverte\ufeff', 'fr', 'Ville ouverte'],
    ['bidi-unbalanced', 'Open', '\u2067مفتوح', 'ar', 'مفتوح'],
    ['bidi-isolation', 'Use #cities', 'استخدم #cities', 'ar', 'استخدم \u2068#cities\u2069'],
    ['markup-leaked', 'Us &amp; you', 'Nous &amp;amp; vous', 'fr', 'Nous &amp; vous'],
    ['markup-leaked', 'a dog', 'un&nbsp;chien', 'fr', 'un\u00a0chien'],
    ['markup-leaked', 'a dog', 'un <b>chien</b>', 'fr', null],
    ['numbers-lost', '11 dogs', 'des chiens', 'fr', null],
    ['toString', 'a', 'b', 'fr', null],
  ])('of %s: %s → %s (%s) is %j', (id, source, target, locale, fixed) => {
    expect(fix(id, source, target, locale)).toBe(fixed)
  })

  it('ends its finding, begins no other and moves no tag, whatever the sentence', () => {
    const piece = fc.constantFrom(
      ...['mot', 'Qui', '?', ' ?', '!', ':', '«', '»', '  ', ' ', '<g1>', '</g1>', '<x2/>'],
      ...['&amp;', '&', '&nbsp;', ',', '.', 'de de', '\u200b', '\u2067', '#tag', 'مدينة', '12'],
    )
    const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))
    const sources = fc.constantFrom('Who is <g1>it</g1><x2/>?', 'It is 12.', 'A title')
    let offered = 0
    fc.assert(
      fc.property(sources, text, fc.constantFrom(...TARGET_LOCALES), (source, target, locale) => {
        const ids = (words: string) =>
          runChecks({
            unit: { source, target: words },
            sourceLocale: 'en',
            targetLocale: locale,
          }).map(({ id }) => id)
        const before = ids(target)
        for (const id of before) {
          const fixed = fix(id, source, target, locale)
          if (fixed === null) continue
          offered += 1
          expect(ids(fixed)).not.toContain(id)
          expect(before).toEqual(expect.arrayContaining(ids(fixed)))
          expect(fixed.match(/<[^>]+>/gu)).toEqual(target.match(/<[^>]+>/gu))
        }
      }),
      { numRuns: 500 },
    )
    expect(offered).toBeGreaterThan(50)
  })
})
