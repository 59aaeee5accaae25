import { describe, expect, it } from 'vitest'
import { runChecks } from '#i18n/checks/runChecks.ts'
import { hasWordFor } from '#i18n/checks/numbers/words.ts'
import { LOCALES } from '#i18n/locales.ts'

const check = (source: string, target: string | null) =>
  runChecks({ unit: { source, target }, sourceLocale: 'en', targetLocale: 'fr' })

describe('runChecks', () => {
  it('has nothing to say of a sentence without a target', () => {
    expect(check('Over 100 mayors', null)).toEqual([])
  })

  it('says of an empty target only that it is empty', () => {
    expect(check('Over <g1>100</g1> mayors.', '').map(({ id }) => id)).toEqual(['empty'])
  })

  it('has nothing to say of a good translation', () => {
    expect(check('Over <g1>100 mayors</g1> met.', 'Plus de <g1>100 maires</g1> réunis.')).toEqual(
      [],
    )
  })

  it('reports every family that finds something', () => {
    const findings = check('Over <g1>100</g1> met at https://a.org.', 'Plus de 10 & réunis')
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'error tags-missing',
      'error numbers-changed',
      'error links-lost',
      'error markup-leaked',
      'info punctuation-end',
    ])
  })

  it('writes every message as a sentence that ends', () => {
    const findings = check('Over <g1>100</g1> met at https://a.org.', 'Plus de 10 réunis')
    for (const { message } of findings) expect(message).toMatch(/^.+\.$/u)
  })
})

describe('words for small numbers', () => {
  it.each(LOCALES.map(({ code }) => code))('are known from 1 to 12 in %s', (locale) => {
    for (let value = 1; value <= 12; value += 1) {
      expect(hasWordFor(value, { text: ' ', locale })).toBe(false)
    }
    expect(hasWordFor(13, { text: 'thirteen', locale })).toBe(false)
  })

  it.each([
    ['fr', 3, 'trois'],
    ['fr', 12, 'douze'],
    ['es', 8, 'ocho'],
    ['es', 12, 'doce'],
    ['ar', 3, 'وثلاثة'],

    ['pt', 7, 'sete'],
    ['pt', 12, 'doze'],
    ['it', 11, 'undici'],
    ['it', 12, 'dodici'],
    ['de', 2, 'beide'],
    ['de', 12, 'zwölf'],
    ['nl', 12, 'twaalf'],
    ['en', 5, 'fifth'],
    ['en', 12, 'twelve'],
  ] as const)('in %s %i is %s', (locale, value, text) => {
    expect(hasWordFor(value, { text, locale })).toBe(true)
    const others = Array.from({ length: 12 }, (_, n) => n + 1).filter((n) => n !== value)
    const found = others.filter((other) => hasWordFor(other, { text, locale }))
    expect(found).toEqual([])
  })
})
