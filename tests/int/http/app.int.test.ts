import { Router } from 'express'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkReadiness } from '#src/server/readiness.ts'
import { shippedMigrations } from '#src/server/shippedMigrations.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite } from '#tests/helpers/translation/site.ts'
import type { TestSite } from '#tests/helpers/translation/site.ts'
import { serveApp } from './support/serveApp.ts'

const admin = { email: 'admin@example.org', password: 'correct horse battery' }
const metricsToken = 'a-token-for-metrics-of-a-test'

const failing = Router()
failing.get('/fr/broken', () => {
  throw new Error('connect ECONNREFUSED mongodb://user:hunter2@db.internal')
})
failing.get('/fr/page', (_request, response) => {
  response.type('html').send('<p>page</p>')
})

let fresh: FreshDatabase
let site: TestSite
let url: string
let close: () => Promise<void>
let authorization: string

beforeAll(async () => {
  fresh = await freshDatabase()
  site = await bootSite({
    database: fresh,
    variables: { LOG_LEVEL: 'silent', METRICS_TOKEN: metricsToken },
  })
  const { payload } = site
  await payload.create({ collection: 'users', data: { ...admin, name: 'Admin', roles: ['admin'] } })
  const { token } = await payload.login({ collection: 'users', data: admin })
  authorization = `JWT ${String(token)}`
  const migrations = await shippedMigrations('sqlite')
  ;({ url, close } = await serveApp(site, {
    checkReadiness: () => checkReadiness({ payload, migrations }),
    site: {
      router: failing,
      renderErrorPage: ({ status, requestId }) => `<h1>${String(status)}</h1><p>${requestId}</p>`,
    },
  }))
})

afterAll(async () => {
  await close()
  await site.destroy()
  await fresh.cleanup()
})

describe('every answer', () => {
  it('carries the request id a proxy gave, or one of its own', async () => {
    const given = await fetch(`${url}/healthz`, { headers: { 'X-Request-Id': 'proxy-4711' } })
    expect(given.headers.get('x-request-id')).toBe('proxy-4711')
    const own = await fetch(`${url}/healthz`, { headers: { 'X-Request-Id': 'no good id' } })
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('says what software it is to nobody, and guards against sniffing and framing', async () => {
    const { headers } = await fetch(`${url}/fr/page`)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('cross-origin-opener-policy')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
  })
})

describe('health', () => {
  it('is ready when the database answers and has every migration', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })

  it('is not ready, and says why, when a migration is missing', async () => {
    const { payload } = site
    const migrations = [...(await shippedMigrations('sqlite')), { name: 'the-next-one' }]
    const behind = await serveApp(site, {
      checkReadiness: () => checkReadiness({ payload, migrations }),
    })
    const answer = await fetch(`${behind.url}/readyz`)
    expect(answer.status).toBe(503)
    const all = String(migrations.length)
    expect(await answer.text()).toContain(`lacks 1 of ${all} migrations`)
    expect((await fetch(`${behind.url}/healthz`)).status).toBe(200)
    await behind.close()
  })
})

describe('metrics', () => {
  const read = (headers: HeadersInit = {}) => fetch(`${url}/metrics`, { headers })

  it('are closed to everybody else, wherever they come from', async () => {
    const strangers: HeadersInit[] = [
      {},
      { Authorization: 'Bearer guess' },
      { 'X-Forwarded-For': '127.0.0.1' },
    ]
    for (const headers of strangers) {
      const answer = await read(headers)
      expect(answer.status).toBe(401)
      expect(await answer.text()).not.toContain('dragoman_')
    }
  })

  it('are open to the token and to administrators', async () => {
    for (const Authorization of [`Bearer ${metricsToken}`, authorization]) {
      const answer = await read({ Authorization })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
      expect(await answer.text()).toMatch(/dragoman_jobs\{state="waiting"\} \d+\n/)
    }
  })

  it('are closed to other accounts', async () => {
    const { payload } = site
    const editor = { email: 'editor@example.org', password: 'correct horse battery' }
    await payload.create({ collection: 'users', data: { ...editor, name: 'E', roles: ['editor'] } })
    const { token } = await payload.login({ collection: 'users', data: editor })
    expect((await read({ Authorization: `JWT ${String(token)}` })).status).toBe(401)
  })
})

describe('errors', () => {
  it('give a browser a page with the request id, and nothing internal', async () => {
    const answer = await fetch(`${url}/fr/broken`, { headers: { Accept: 'text/html' } })
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain(answer.headers.get('x-request-id'))
    expect(page).not.toMatch(/ECONNREFUSED|hunter2|at .*\.ts/)
  })

  it('give a program JSON with the request id, and nothing internal', async () => {
    const answer = await fetch(`${url}/fr/broken`, { headers: { Accept: 'application/json' } })
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ requestId: answer.headers.get('x-request-id') })
    expect(text).not.toMatch(/ECONNREFUSED|hunter2/)
  })

  it('know a missing page from a broken address', async () => {
    expect((await fetch(`${url}/fr/nowhere`, { headers: { Accept: 'text/html' } })).status).toBe(
      404,
    )
    expect((await fetch(`${url}/media/%E0%A4%A`)).status).toBe(400)
  })
})

describe('the API over http', () => {
  it('keeps every cookie, and signs in', async () => {
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(admin),
    })
    expect(answer.status).toBe(200)
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^payload-token=.*HttpOnly/)
    const me = await fetch(`${url}/api/users/me`, {
      headers: { Cookie: cookie, Origin: site.env.siteUrl },
    })
    expect(await me.json()).toMatchObject({ user: { email: admin.email } })
  })

  it('answers HEAD like GET, without the body', async () => {
    const answer = await fetch(`${url}/api/pages`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  it('may be embedded by other front ends', async () => {
    const { headers } = await fetch(`${url}/api/pages`)
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  it('refuses a body that is too long, announced or not', async () => {
    const long = JSON.stringify({ title: 'x'.repeat(9 * 1024 * 1024) })
    const send = (body: BodyInit) =>
      fetch(`${url}/api/pages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: authorization },
        body,
        duplex: 'half',
      } as RequestInit)
    expect((await send(long)).status).toBe(413)
    expect((await send(new Blob([long]).stream())).status).toBe(413)
  })

  it('takes an upload and serves it under /media to everybody, in pieces too', async () => {
    const picture = await sharp({
      create: { width: 40, height: 20, channels: 3, background: '#123456' },
    })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append('file', new File([new Uint8Array(picture)], 'plain.png', { type: 'image/png' }))
    form.append('_payload', JSON.stringify({ alt: 'A plain rectangle' }))
    const upload = await fetch(`${url}/api/media?locale=en`, {
      method: 'POST',
      headers: { Authorization: authorization },
      body: form,
    })
    expect(upload.status).toBe(201)
    const file = await fetch(`${url}/media/plain.png`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('image/png')
    expect(file.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(Buffer.from(await file.arrayBuffer())).toEqual(picture)
    const piece = await fetch(`${url}/media/plain.png`, { headers: { Range: 'bytes=0-3' } })
    expect(piece.status).toBe(206)
    expect((await piece.arrayBuffer()).byteLength).toBe(4)
  })

  it.each(['/media/missing.png', '/media/..%2Fdragoman.db', '/media/..%2F..%2Fetc%2Fpasswd'])(
    'answers %s with a plain not found',
    async (path) => {
      expect((await fetch(`${url}${path}`)).status).toBe(404)
    },
  )
})

describe('limits', () => {
  it('stop guessing passwords, and leave those alone who know theirs', async () => {
    const limited = await serveApp(site)
    const login = (password: string) =>
      fetch(`${limited.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'nobody@example.org', password }),
      })
    const statuses: number[] = []
    for (let attempt = 0; attempt < 21; attempt += 1) statuses.push((await login('guess')).status)
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401))
    expect(statuses[20]).toBe(429)
    await limited.close()
  })
})

describe('parts', () => {
  it('a worker answers health and metrics, and nothing else', async () => {
    const worker = await serveApp(site, { parts: new Set(['worker']) })
    expect((await fetch(`${worker.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${worker.url}/api/pages`)).status).toBe(404)
    await worker.close()
  })
})
