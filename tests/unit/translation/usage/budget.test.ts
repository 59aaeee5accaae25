import { LOCALES } from '#i18n/locales.ts'
import { billedCharacters, isBilled } from '#i18n/providers/billing.ts'
import { type Budgets, budgetsOf, leftOf } from '#src/translation/usage/budget.ts'
import { fitInto } from '#src/translation/usage/fit.ts'
import { limitsOf } from '#src/translation/usage/limits.ts'
import { monthOf, nextMonth } from '#src/translation/usage/month.ts'
import { overBudget, readOverBudget } from '#src/translation/usage/overBudget.ts'
import type { UsageRow } from '#src/translation/usage/types.ts'
import { retryDelay } from '#src/translation/jobs/backoff.ts'
import { billedCharacters as countedByServer } from '#tests/helpers/deepl-server/translation.ts'
import { unitWith } from '../unit.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const NOW = new Date('2026-11-25T23:30:00Z')

const row = (given: Partial<UsageRow>): UsageRow => ({
  id: 'row',
  key: 'key',
  month: '2026-11',
  locale: 'fr',
  provider: 'deepl',
  billedCharacters: 0,
  requests: 0,
  sentences: 0,
  elapsedMs: 0,
  revision: 0,
  ...given,
})

describe('the characters of a sentence', () => {
  test.each([
    ['Read the report.', 16],
    ['Read the <g1>report</g1><x2/>.', 16],
    ['Bread &amp; butter', 14],
    ['&lt;b&gt;', 3],
    ['élan', 4],
    ['Cities 🏙', 8],
    ['— …', 0],
    ['<x1/>', 0],
  ])('%s: %i', (source, characters) => {
    expect(billedCharacters(source)).toBe(characters)
  })

  test('are what the loopback DeepL bills, whatever the words', () => {
    const words = fc
      .string({ unit: 'grapheme' })
      .map((text) =>
        `a${text}`.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;'),
      )
    fc.assert(
      fc.property(words, words, (one, other) => {
        const source = `${one}<g1>${other}</g1><x2/>`
        expect(billedCharacters(source)).toBe(countedByServer(source))
      }),
    )
  })

  test.each([
    ['deepl', true],
    ['pseudo', false],
    ['none', false],
  ] as const)('%s is billed: %s', (provider, isCharged) => {
    expect(isBilled(provider)).toBe(isCharged)
  })
})

describe('months', () => {
  test.each([
    ['2026-11-30T23:59:59Z', '2026-11', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T00:00:00Z', '2026-12', '2027-01-01T00:00:00.000Z'],
    ['2026-12-31T23:30:00-02:00', '2027-01', '2027-02-01T00:00:00.000Z'],
  ])('%s is in %s, and the next begins at %s', (instant, month, next) => {
    expect(monthOf(new Date(instant))).toBe(month)
    expect(nextMonth(new Date(instant)).toISOString()).toBe(next)
  })
})

describe('what is left', () => {
  const limits = { site: 1000, languages: { fr: 300 } }
  const rows = [
    row({ billedCharacters: 100 }),
    row({ provider: 'other', billedCharacters: 50 }),
    row({ locale: 'es', billedCharacters: 700 }),
  ]

  test.each([
    ['the language is the tighter', limits, 'fr', 150],
    ['the site is the tighter', { site: 900, languages: { fr: 300 } }, 'fr', 50],
    ['a language without a limit', limits, 'es', 150],
    ['overspent leaves nothing', { site: 500, languages: {} }, 'fr', 0],
    ['nothing is limited', { site: null, languages: {} }, 'fr', Infinity],
    ['nothing is allowed', { site: 0, languages: {} }, 'fr', 0],
  ] as const)('%s', (_, given, locale, left) => {
    expect(leftOf(budgetsOf({ limits: given, rows, locale, now: NOW }))).toBe(left)
  })

  test('is less what others are about to send, until they have died', () => {
    const until = '2026-11-25T23:35:00.000Z'
    const reserved = [...rows, row({ reservations: { run: { characters: 40, until } } })]
    const left = (now: Date) => leftOf(budgetsOf({ limits, rows: reserved, locale: 'fr', now }))
    expect(left(NOW)).toBe(110)
    expect(left(new Date(until))).toBe(150)
  })

  test('what fits is never more than what is left, and passes over what is too long', () => {
    const sentences = [
      unitWith({ source: 'a'.repeat(10) }),
      unitWith({ source: 'b' }),
      unitWith({ source: 'c' }),
    ]
    const asItIs = (source: string) => source
    expect(fitInto(11, sentences, asItIs).sentences.map(({ source }) => source.length)).toEqual([
      10, 1,
    ])
    expect(fitInto(2, sentences, asItIs)).toMatchObject({ characters: 2, isAll: false })
    expect(fitInto(Infinity, sentences, asItIs).isAll).toBe(true)
    // What is sent as a tag costs nothing.
    expect(fitInto(2, sentences, () => '<x1/>')).toMatchObject({ characters: 0, isAll: true })
    fc.assert(
      fc.property(fc.nat(500), fc.array(fc.integer({ min: 1, max: 99 })), (left, lengths) => {
        const many = lengths.map((length) => unitWith({ source: 'a'.repeat(length) }))
        expect(fitInto(left, many, asItIs).characters).toBeLessThanOrEqual(left)
      }),
    )
  })

  test('the settings say it, and an empty field is no limit', () => {
    expect(
      limitsOf({
        monthlyCharacters: 0,
        languages: [{ locale: 'fr', monthlyCharacters: 5 }, { locale: 'es' }],
      }),
    ).toEqual({ site: 0, languages: { fr: 5 }, pricePerMillion: null, currency: 'EUR' })
    expect(limitsOf({}).site).toBeNull()
  })
})

describe('over budget', () => {
  test.each([
    [
      { site: null, language: { limit: 100_000, used: 100_000, left: 0 } },
      'The budget of November for French is used up: 100,000 of 100,000 characters. It goes on on 1 December, or when an administrator raises it.',
    ],
    [
      {
        site: { limit: 5000, used: 4990, left: 10 },
        language: { limit: 100, used: 50, left: 50 },
      },
      'The budget of November for the site leaves too little: 4,990 of 5,000 characters. It goes on on 1 December, or when an administrator raises it.',
    ],
  ])('says whose and until when: $language', (budgets, sentence) => {
    const refusal = overBudget({ budgets, locale: 'fr', now: NOW })
    expect(refusal.sentence).toBe(sentence)
    expect(refusal.code).toBe('budget')
  })

  test.each(LOCALES.map(({ code }) => code))('is read back whole: %s', (locale) => {
    for (let month = 0; month < 12; month += 1) {
      const now = new Date(Date.UTC(2026, month, 28))
      const budget = { limit: 1_234_567, used: 1_234_567 - month, left: month }
      const said = (budgets: Budgets) => overBudget({ budgets, locale, now }).sentence
      const common = {
        month,
        resumes: (month + 1) % 12,
        isUsedUp: month === 0,
        limit: budget.limit,
      }
      const values = { ...common, used: budget.used }
      expect(readOverBudget(said({ site: budget, language: null }))).toEqual({
        ...values,
        locale: null,
      })
      expect(readOverBudget(said({ site: null, language: budget }))).toEqual({ ...values, locale })
    }
    expect(readOverBudget('The budget of Smarch for the site is used up.')).toBeNull()
  })

  test('comes back when the month turns, however often it was asked', () => {
    const budgets = { site: null, language: { limit: 1, used: 1, left: 0 } }
    const refusal = overBudget({ budgets, locale: 'fr', now: NOW })
    const { code, retryAfterMs } = refusal
    for (const attempt of [0, 3, 50]) {
      const delay = retryDelay({ code, attempt, retryAfterMs }) ?? 0
      expect(new Date(NOW.getTime() + delay).toISOString()).toBe('2026-12-01T00:00:00.000Z')
    }
  })
})
