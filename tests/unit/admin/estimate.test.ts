import { ADMIN_LANGUAGES } from '#collections/shared/texts/catalogue.ts'
import { documentSentences } from '#src/admin/estimate/documentSentences.ts'
import { siteSentence } from '#src/admin/estimate/siteSentence.ts'
import { formatDuration, formatMoney } from '#src/admin/estimate/words.ts'
import type { SiteEstimate } from '#src/translation/estimate/site.ts'
import { paceOf } from '#src/translation/estimate/time.ts'
import type { Estimate, LanguageEstimate } from '#src/translation/estimate/types.ts'
import { addWork } from '#src/translation/estimate/work.ts'
import { serveLanguages } from '#src/translation/estimate/serve.ts'
import { describe, expect, test } from 'vitest'

function languageOf(given: Partial<LanguageEstimate> = {}): LanguageEstimate {
  return {
    locale: 'fr',
    sentences: { total: 44, unchanged: 40, new: 3, changed: 1 },
    corrections: { kept: 1, becomeStale: 0, dropped: 0 },
    memory: { inContext: 1, exact: 0 },
    send: { sentences: 3, characters: 214, billedCharacters: 214 },
    budget: null,
    suffices: true,
    lastRun: null,
    ...given,
  }
}

function estimateOf(languages: LanguageEstimate[], given: Partial<Estimate> = {}): Estimate {
  const total = addWork(languages)
  const cost = { amount: (total.send.billedCharacters * 20) / 1_000_000, currency: 'EUR' }
  const suffices = languages.every((one) => one.suffices)
  return {
    provider: 'deepl',
    text: 'draft',
    documents: 1,
    media: 0,
    languages,
    total: { ...total, cost, suffices },
    siteBudget: null,
    ...given,
  }
}

const nothing = { sentences: 0, characters: 0, billedCharacters: 0 }

describe('what publishing will do, in words', () => {
  const three = [languageOf(), languageOf({ corrections: { kept: 1, becomeStale: 0, dropped: 0 } })]
  three.push(languageOf({ corrections: { kept: 0, becomeStale: 0, dropped: 0 } }))

  test.each([
    ['en', '3 sentences, 214 characters × 3 languages, about €0.01; 41 reused; 2 corrections kept'],
    [
      'fr',
      '3 phrases, 214 caractères × 3 langues, environ 0,01 €\u00a0; 41 réutilisées\u00a0; 2 corrections conservées',
    ],
    [
      'es',
      '3 frases, 214 caracteres × 3 idiomas, unos 0,01 €; 41 reutilizadas; 2 correcciones conservadas',
    ],
  ] as const)('%s', (language, summary) => {
    const said = documentSentences(estimateOf(three), language)
    expect(said.summary.replaceAll(/[\u00a0\u202f]€/g, ' €')).toBe(summary)
    expect(said.standing).toBe('ready')
  })

  test('Arabic has its own forms for one, two, few and many', () => {
    const say = (count: number) =>
      documentSentences(
        estimateOf([languageOf({ send: { ...nothing, sentences: count, characters: count } })], {
          provider: 'none',
        }),
        'ar',
      ).summary
    expect([1, 2, 5, 40].map(say)).toEqual([
      expect.stringContaining('جملة واحدة'),
      expect.stringContaining('جملتان'),
      expect.stringContaining('5 جمل'),
      expect.stringContaining('40 جملة'),
    ])
  })

  test('languages that differ are added up', () => {
    const other = languageOf({ send: { sentences: 1, characters: 10, billedCharacters: 10 } })
    const { summary } = documentSentences(estimateOf([languageOf(), other]), 'en')
    expect(summary).toContain('4 sentences, 224 characters in 2 languages')
  })

  test.each([
    ['nothing to send', estimateOf([languageOf({ send: nothing })]), 'nothing', 'Nothing will'],
    ['no language', estimateOf([]), 'nothing', 'No other language'],
    ['no machine', estimateOf([languageOf()], { provider: 'none' }), 'waits', 'wait for a person'],
    ['over budget', estimateOf([languageOf({ suffices: false })]), 'waits', '3 sentences'],
    [
      'rehearsal',
      estimateOf([languageOf({ send: { ...languageOf().send, billedCharacters: 0 } })], {
        provider: 'pseudo',
      }),
      'ready',
      'free of charge',
    ],
  ] as const)('%s', (_, estimate, standing, words) => {
    const said = documentSentences(estimate, 'en')
    expect(said.standing).toBe(standing)
    expect(said.summary).toContain(words)
  })

  test('details name what people must know, in every language without a bare placeholder', () => {
    const language = languageOf({
      corrections: { kept: 0, becomeStale: 2, dropped: 1 },
      suffices: false,
      budget: { limit: 1000, used: 900, left: 100 },
      lastRun: { estimated: 50, billed: 51, sentences: 1, at: '2026-11-25T00:00:00Z' },
    })
    for (const spoken of ADMIN_LANGUAGES) {
      const { details, summary } = documentSentences(estimateOf([language]), spoken)
      expect(details).toHaveLength(5)
      expect([summary, ...details].join(' ')).not.toMatch(/[{}]|undefined|estimate/)
    }
  })
})

describe('a language before it is switched on', () => {
  const counted: SiteEstimate = {
    provider: 'deepl',
    locale: 'de',
    documents: 120,
    sentences: 2400,
    reused: 400,
    send: { sentences: 2000, characters: 180_000, billedCharacters: 180_000 },
    cost: { amount: 3.6, currency: 'EUR' },
    time: { seconds: 95, basis: 'assumed' },
    budgets: { site: null, language: null },
    suffices: true,
  }

  test('is told in characters, money and time', () => {
    expect(siteSentence(counted, 'en')).toBe(
      'German: 120 documents, 2,000 sentences, 180,000 characters to send, about €3.60, 400 reused. It will take about 2 minutes, if the provider answers a request in a second. What is translated already is used again.',
    )
  })

  test.each(ADMIN_LANGUAGES)('in %s', (language) => {
    const over = {
      ...counted,
      suffices: false,
      time: { seconds: 9000, basis: 'measured' as const },
    }
    expect(siteSentence(over, language)).not.toMatch(/[{}]|undefined|estimate/)
  })
})

test.each([
  [0, '€0.00'],
  [0.0001, '€0.01'],
  [12.345, '€12.35'],
])('%d euros are %s: what costs something never looks free', (amount, words) => {
  expect(formatMoney('en', { amount, currency: 'EUR' })).toBe(words)
})

test.each([
  [5, '5 seconds'],
  [100, '2 minutes'],
  [6000, '2 hours'],
])('%d seconds are about %s', (seconds, words) => {
  expect(formatDuration('en', seconds)).toBe(words)
})

test('a pace is measured once there is something to measure', () => {
  expect(paceOf([{ requests: 9, elapsedMs: 1 }])).toEqual({ requestMs: 1000, basis: 'assumed' })
  expect(paceOf([{ requests: 20, elapsedMs: 6000 }])).toEqual({ requestMs: 300, basis: 'measured' })
})

test('one site budget serves the languages in turn', () => {
  const languages = [languageOf(), languageOf({ locale: 'es' })]
  const served = serveLanguages(languages, { limit: 300, used: 0, left: 300 })
  expect(served.map(({ suffices }) => suffices)).toEqual([true, false])
})
