import { expect, test } from 'vitest'
import { undoMethodOverride } from '#src/http/api/methodOverride.ts'
import { unknownLocale } from '#src/http/api/unknownLocale.ts'
import { withLocale } from '#src/http/api/withLocale.ts'

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
    headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': type, Cookie: 'a=b' },
    body,
  })

test('a POST that stands for a GET becomes one, so that its body cannot hide a language', async () => {
  const request = await undoMethodOverride(
    override('locale=xx&limit=1', 'application/x-www-form-urlencoded'),
  )
  expect(request.method).toBe('GET')
  expect(request.url).toBe('http://x/api/pages?depth=0&locale=xx&limit=1')
  expect(request.headers.get('Cookie')).toBe('a=b')
  expect(request.headers.get('X-Payload-HTTP-Method-Override')).toBeNull()
})

test('one with another body is refused', async () => {
  const request = override('{"locale":"xx"}', 'application/json')
  await expect(undoMethodOverride(request)).rejects.toMatchObject({ status: 415 })
})

test('where no language is named, the source language is', async () => {
  const post = new Request('http://x/api/pages?depth=0', { method: 'POST', body: 'text' })
  const named = withLocale(post, { sourceLocale: 'en' })
  expect(named.url).toBe('http://x/api/pages?depth=0&locale=en')
  expect([named.method, await named.text()]).toEqual(['POST', 'text'])
  const french = new Request('http://x/api/pages?locale=fr')
  expect(withLocale(french, { sourceLocale: 'en' })).toBe(french)
})
