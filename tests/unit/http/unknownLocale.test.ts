import { expect, test } from 'vitest'
import { effectiveSearch } from '#src/http/api/methodOverride.ts'
import { unknownLocale } from '#src/http/api/unknownLocale.ts'

const locales = ['en', 'fr', 'ar']
const check = (search: string) => unknownLocale(new URLSearchParams(search), { locales })

test.each([
  '',
  'depth=1',
  'locale=fr',
  'locale=all',
  'locale=*',
  'locale=fr&fallback-locale=none',
  'fallbackLocale=en',
  'fallbackLocale[]=en&fallbackLocale[]=fr',
  'publishSpecificLocale=fr',
  'where[locale][equals]=xx',
])('"%s" passes', (search) => {
  expect(check(search)).toBeUndefined()
})

test.each([
  ['locale=xx', 'locale'],
  ['locale=', 'locale'],
  ['locale=FR', 'locale'],
  ['locale=fr&locale=xx', 'locale'],
  ['locale[]=fr', 'locale'],
  ['fallback-locale=xx', 'fallback-locale'],
  ['fallbackLocale[]=en&fallbackLocale[]=xx', 'fallbackLocale'],
  ['publishSpecificLocale=xx', 'publishSpecificLocale'],
])('"%s" is refused with a sentence that names %s', (search, name) => {
  expect(check(search)).toMatch(new RegExp(`^${name} is not a language .* en, fr, ar`))
})

const override = (body: string, type: string) =>
  new Request('http://x/api/pages?depth=0', {
    method: 'POST',
    headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': type },
    body,
  })

test.each([
  ['locale=xx', 'application/x-www-form-urlencoded'],
  ['{"locale":"xx"}', 'application/json'],
])('finds the language in the body of a POST that stands for a GET: %s', async (body, type) => {
  const request = override(body, type)
  expect((await effectiveSearch(request)).get('locale')).toBe('xx')
  expect(await request.text()).toBe(body)
})

test('leaves broken JSON to Payload, which answers it', async () => {
  const search = await effectiveSearch(override('{', 'application/json'))
  expect(search.get('locale')).toBeNull()
})
