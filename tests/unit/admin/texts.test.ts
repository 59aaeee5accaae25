import { ADMIN_LANGUAGES } from '#collections/shared/texts/catalogue.ts'
import ar from '#src/admin/texts/ar.json' with { type: 'json' }
import en from '#src/admin/texts/en.json' with { type: 'json' }
import es from '#src/admin/texts/es.json' with { type: 'json' }
import fr from '#src/admin/texts/fr.json' with { type: 'json' }
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { LOCALES } from '#i18n/locales.ts'
import { SELF_EXPLANATORY } from './selfExplanatory.ts'
import { everythingVisible } from './visibleFields.ts'

const lookedUp = vi.hoisted(() => new Set<string>())

vi.mock(import('#collections/shared/texts/catalogue.ts'), async (importOriginal) => {
  const catalogue = await importOriginal()
  const adminText: typeof catalogue.adminText = (...keys) => {
    const found = keys.find((key) => catalogue.adminText(key) !== undefined)
    if (found !== undefined) lookedUp.add(found)
    return catalogue.adminText(...keys)
  }
  return { ...catalogue, adminText }
})

const catalogues: Record<string, Record<string, string>> = { en, fr, es, ar }
const ownNames = new Set(LOCALES.map(({ label }) => label))
const visible = everythingVisible()

type Spoken = (args: { i18n: { language: string } }) => unknown

function isInEveryLanguage(value: unknown): boolean {
  if (typeof value === 'function') {
    const words = ADMIN_LANGUAGES.map((language) => (value as Spoken)({ i18n: { language } }))
    return new Set(words).size > 1 && words.every((word) => typeof word === 'string' && word !== '')
  }
  if (typeof value !== 'object' || value === null) return false
  const texts = value as Record<string, unknown>
  return ADMIN_LANGUAGES.every((language) => typeof texts[language] === 'string' && texts[language])
}

describe('what editors see has words', () => {
  test('there is something to see', () => {
    expect(visible.length).toBeGreaterThan(200)
  })

  test('everything has a label in every language of the admin', () => {
    const nameless = visible.filter(
      ({ kind, label }) =>
        !isInEveryLanguage(label) && !(kind === 'option' && ownNames.has(String(label))),
    )
    expect(nameless.map(({ path, kind }) => `${path} (${kind})`)).toEqual([])
  })

  test('what does not explain itself is explained', () => {
    const unexplained = visible.filter(
      ({ path, help }) =>
        help !== true &&
        !SELF_EXPLANATORY.has(path.split('.').at(-1) ?? '') &&
        !isInEveryLanguage(help),
    )
    expect(unexplained.map(({ path }) => path)).toEqual([])
  })

  test('the list of what explains itself names only fields that exist', () => {
    const names = new Set(visible.map(({ path }) => path.split('.').at(-1)))
    expect([...SELF_EXPLANATORY].filter((name) => !names.has(name))).toEqual([])
  })
})

describe('the catalogue', () => {
  test.each(['fr', 'es', 'ar'])('%s has exactly the keys that English has', (language) => {
    expect(Object.keys(catalogues[language] ?? {})).toEqual(Object.keys(en))
  })

  test.each(['fr', 'es', 'ar'])('%s keeps every placeholder', (language) => {
    const placeholders = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()
    for (const [key, text] of Object.entries(en)) {
      expect(placeholders(catalogues[language]?.[key]), key).toEqual(placeholders(text))
    }
  })

  test('Arabic is written in Arabic, but for names of networks', () => {
    const latin = Object.entries(ar).filter(([, text]) => !/\p{Script=Arabic}/u.test(text))
    expect(latin.every(([key]) => key.startsWith('settings.socialAccounts.network.'))).toBe(true)
  })

  test('French has no breaking space before high punctuation', () => {
    expect(Object.entries(fr).filter(([, text]) => /[ ][;:?!»]|«[ ]/.test(text))).toEqual([])
  })

  test('nothing in it is unused', () => {
    const code = sourceOf('collections') + sourceOf('src')
    const unused = Object.keys(en).filter((key) => {
      const [group, name] = key.split('.')
      const isAsked = group === 'sentences' || group === 'words'
      // As an attribute of a component it stands in double quotes.
      const isUsed = [`'${name ?? ''}'`, `"${name ?? ''}"`].some((used) => code.includes(used))
      return isAsked ? !isUsed : !lookedUp.has(key)
    })
    expect(unused).toEqual([])
  })
})

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('payload-types.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
}
