import { afterAll, beforeAll, expect, it } from 'vitest'
import { setupToken } from '#src/server/setupToken.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite } from '#tests/helpers/translation/site.ts'
import type { TestSite } from '#tests/helpers/translation/site.ts'
import { serveApp } from './support/serveApp.ts'

let fresh: FreshDatabase
let site: TestSite
let app: Awaited<ReturnType<typeof serveApp>>

beforeAll(async () => {
  fresh = await freshDatabase()
  site = await bootSite({ database: fresh, variables: { LOG_LEVEL: 'silent' } })
  // Stands where Next would: these tests are about what is asked before it.
  app = await serveApp(site, { next: (_request, response) => void response.send('next') })
})

afterAll(async () => {
  await app.close()
  await site.destroy()
  await fresh.cleanup()
})

const account = {
  name: '<b>Ada</b>',
  email: 'ada@example.org',
  password: 'correct horse battery',
}

const submit = (fields: Record<string, string>) =>
  fetch(`${app.url}/setup`, {
    method: 'POST',
    body: new URLSearchParams({ ...account, ...fields }),
    redirect: 'manual',
  })

it('stands where Payload would let in whoever comes first', async () => {
  const answer = await fetch(`${app.url}/admin/create-first-user`, { redirect: 'manual' })
  expect(answer.headers.get('location')).toBe('/setup')
})

it('speaks the language of the browser, and is stored nowhere', async () => {
  const arabic = await fetch(`${app.url}/setup?token=abc`, {
    headers: { 'Accept-Language': 'ar-EG' },
  })
  const page = await arabic.text()
  expect(page).toMatch(/<html lang="ar" dir="rtl">[^]*value="abc"/)
  expect(arabic.headers.get('cache-control')).toBe('no-store')
  expect(arabic.headers.get('referrer-policy')).toBe('no-referrer')
})

it('makes no account without the token, and gives back what was typed but the password', async () => {
  const answer = await submit({ token: 'a guess' })
  const page = await answer.text()
  expect(answer.status).toBe(403)
  expect(page).toContain('&lt;b&gt;Ada&lt;/b&gt;')
  expect(page).not.toContain(account.password)
  expect((await site.payload.count({ collection: 'users' })).totalDocs).toBe(0)
})

it('says what is wrong with an account that cannot be made', async () => {
  const answer = await submit({ token: setupToken(site.env), email: 'not an address' })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toMatch(/role="alert"[^]*email/i)
})

it('makes the first administrator, signs in, and then is gone', async () => {
  const answer = await submit({ token: setupToken(site.env) })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/admin')
  expect(answer.headers.getSetCookie().join()).toContain('payload-token=')
  const { docs } = await site.payload.find({ collection: 'users' })
  expect(docs.map(({ roles }) => roles)).toEqual([['admin']])

  const again = await submit({ token: setupToken(site.env), email: 'b@example.org' })
  expect(again.headers.get('location')).toBe('/admin')
  expect((await site.payload.count({ collection: 'users' })).totalDocs).toBe(1)
})
