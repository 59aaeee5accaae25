import { allCollections, allGlobals } from '#collections/index.ts'
import { fill } from '#collections/shared/texts/fill.ts'
import { sentence } from '#collections/shared/texts/sentence.ts'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

const config = { config: { i18n: {} } }
const reqIn = (language: string) => ({
  i18n: { language, t: (key: string) => key },
  payload: config,
  t: (key: string) => key,
})

type Validate = (value: unknown, options: unknown) => unknown

function fieldAt(slug: string, ...names: string[]): Field & { validate?: unknown } {
  const entities = [...allCollections({ isHttps: false, uploadsDir: '/nowhere' }), ...allGlobals]
  let fields = entities.find((entity) => entity.slug === slug)?.fields ?? []
  let found: Field | undefined
  for (const name of names) {
    found = flat(fields).find((field) => 'name' in field && field.name === name)
    fields = found && 'fields' in found ? found.fields : []
  }
  if (!found) throw new Error(`No field ${names.join('.')} in ${slug}.`)
  return found
}

function flat(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => flat(tab.fields))
    return field.type === 'row' ? flat(field.fields) : [field]
  })
}

/** Asks as Payload asks on the server: the field's own settings stand among the options. */
async function verdict(args: {
  field: Field & { validate?: unknown }
  value: unknown
  language?: string
  more?: Record<string, unknown>
}): Promise<unknown> {
  const { field, value, language = 'en', more = {} } = args
  const options = { ...field, data: {}, siblingData: {}, req: reqIn(language), ...more }
  return (field.validate as Validate)(value, options)
}

describe('what is refused is said in the language of the person', () => {
  test.each([
    ['en', 'Choose a time zone by its region and city, for example America/New_York.'],
    ['fr', 'Choisissez un fuseau horaire par sa région et sa ville, par exemple America/New_York.'],
    ['ar', 'اختر منطقة زمنية بإقليمها ومدينتها، مثل America/New_York.'],
    // A language that the admin does not speak is answered in English.
    ['de', 'Choose a time zone by its region and city, for example America/New_York.'],
  ])('%s', async (language, said) => {
    const field = fieldAt('summits', 'timeZone')
    expect(await verdict({ field, value: 'Mars/Olympus', language })).toBe(said)
  })

  test('values are named', () => {
    expect(sentence(reqIn('fr'), 'slugTaken', { slug: 'accueil' })).toContain(
      '«\u00a0accueil\u00a0»',
    )
  })

  test('a placeholder without a value stays visible', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}')
  })
})

describe('a rule of our own does not switch off Payload’s', () => {
  test('a required address may not be empty', async () => {
    const field = fieldAt('settings', 'socialAccounts', 'url')
    expect(await verdict({ field, value: '' })).toBe('validation:required')
    expect(await verdict({ field, value: 'https://example.org' })).toBe(true)
  })

  test('the longest text still counts', async () => {
    const field = fieldAt('media', 'alt')
    expect(await verdict({ field, value: 'a'.repeat(501) })).toBe('validation:shorterThanMax')
  })

  test('the most rows still count', async () => {
    const field = fieldAt('settings', 'languages')
    const rows = ['fr', 'es', 'ar', 'pt', 'it', 'de', 'nl', 'en'].map((locale) => ({ locale }))
    expect(await verdict({ field, value: rows })).toBe('validation:requiresNoMoreThan')
  })

  test('what is no date is refused', async () => {
    const field = fieldAt('sessions', 'endsAt')
    expect(await verdict({ field, value: 'soon' })).toBe('validation:notValidDate')
  })
})

describe('our own rules', () => {
  test('a language stands once in the list', async () => {
    const field = fieldAt('settings', 'languages')
    expect(await verdict({ field, value: [{ locale: 'fr' }, { locale: 'es' }] })).toBe(true)
    const twice = await verdict({ field, value: [{ locale: 'fr' }, { locale: 'fr' }] })
    expect(twice).toBe(sentence(reqIn('en'), 'languageTwice'))
  })

  test.each([
    ['2023-09-19T18:00:00.000Z', true],
    ['2023-09-19T17:00:00.000Z', true],
    ['2023-09-19T16:59:00.000Z', sentence(reqIn('en'), 'sessionEndsBeforeStart')],
  ])('a session that started at 17:00 may end at %s: %s', async (value, expected) => {
    const field = fieldAt('sessions', 'endsAt')
    const more = { siblingData: { startsAt: '2023-09-19T17:00:00.000Z' } }
    expect(await verdict({ field, value, more })).toBe(expected)
  })

  test.each([
    ['image/png', '  ', false],
    ['image/png', 'A bridge at dusk', true],
    ['application/pdf', '', true],
    // While a file is being chosen its type is not known yet: most are pictures.
    [undefined, '', false],
  ])('a file of type %s described as “%s”: %s', async (mimeType, value, isFine) => {
    const field = fieldAt('media', 'alt')
    expect((await verdict({ field, value, more: { data: { mimeType } } })) === true).toBe(isFine)
  })
})
