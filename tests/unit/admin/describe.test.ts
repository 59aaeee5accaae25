import {
  describeLanguages,
  type LanguageFacts,
  type ShownRecord,
} from '#src/admin/languages/describe.ts'
import { expect, test } from 'vitest'

const french = (more: Partial<ShownRecord>): ShownRecord => ({
  id: 'record',
  locale: 'fr',
  state: 'released',
  ...more,
})

function shown(
  records: ShownRecord[],
  language: 'en' | 'ar' = 'en',
  more: Partial<LanguageFacts> = {},
) {
  return describeLanguages({
    locales: ['en', 'fr', 'ar'],
    originals: [],
    hasMachine: true,
    mayIn: () => ({ decide: true, ask: true }),
    ...more,
    records,
    pages: { en: '/en/summits/x', fr: '/fr/summits/y' },
    language,
  })
}

test('the source language comes first and says that one writes here', () => {
  const [first] = shown([])
  expect(first).toMatchObject({ locale: 'en', word: 'You write here', page: '/en/summits/x' })
})

test('a language without a record says so and has no page of its own', () => {
  expect(shown([])[2]).toMatchObject({
    locale: 'ar',
    label: 'العربية',
    isRtl: true,
    word: 'Not translated yet',
    page: null,
    reviewed: null,
  })
})

test('counts what a person has approved, of all', () => {
  const record = french({ approvedCount: 2, machineCount: 5, editedCount: 1, staleCount: 1 })
  expect(shown([record])[1]?.reviewed).toEqual({ done: 2, total: 9 })
})

test('rehearsal text is called that', () => {
  expect(shown([french({ rehearsalCount: 1 })])[1]?.isRehearsal).toBe(true)
  expect(shown([french({ rehearsalCount: 0 })])[1]?.isRehearsal).toBe(false)
})

test.each([
  ['held', 'The month’s budget is used up.', 'Held back', false],
  ['failed', 'The provider refused the key.', 'Failed', false],
  ['queued', null, 'Waiting its turn', true],
  ['translating', '  ', 'Being translated', true],
] as const)(
  '%s says why, and whether it will change by itself',
  (state, reason, word, isMoving) => {
    expect(shown([french({ state, reason })])[1]).toMatchObject({
      word,
      isMoving,
      reason: reason?.trim() ? reason : null,
    })
  },
)

test('speaks the language of the person', () => {
  expect(shown([french({})], 'ar')[1]?.word).toBe('منشورة')
})

test('a reason of our own is said in the language of the person', () => {
  const reason = 'The language is switched off.'
  expect(shown([french({ state: 'withdrawn', reason })], 'ar')[1]?.reason).toBe('اللغة غير مفعّلة.')
})

test('says what readers have where staff put the translation aside, the whole language first', () => {
  expect(shown([french({})])[1]?.aside).toBeNull()
  expect(shown([french({ showOriginal: true })])[1]).toMatchObject({
    aside: 'Readers have the original.',
    word: 'Original shown',
  })
  expect(shown([french({ showOriginal: true })], 'en', { originals: ['fr'] })[1]?.aside).toContain(
    'of everything in this language',
  )
})

test('offers nothing on what is written, or was never translated', () => {
  expect(shown([]).map(({ actions, record }) => ({ actions, record }))).toEqual(
    [1, 2, 3].map(() => ({ actions: [], record: null })),
  )
})

test('offers a person what they may do in that language', () => {
  const [, ofFrench] = shown([french({ machineCount: 3 })], 'en', {
    mayIn: (locale) => ({ decide: false, ask: locale === 'fr' }),
  })
  expect(ofFrench).toMatchObject({ record: 'record', actions: ['retranslate'] })
})
