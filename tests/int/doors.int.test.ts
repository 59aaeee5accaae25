import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describeEachDatabase('doors that stay closed', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let admin: Headers
  let editor: Headers
  let translator: Headers

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    const { payload } = site
    admin = await signIn(payload, await makePerson(payload, ['admin']))
    editor = await signIn(payload, await makePerson(payload, ['editor']))
    translator = await signIn(payload, await makePerson(payload, ['translator'], ['fr']))
    await switchOn(site, [{ locale: 'fr' }])
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const call = (method: string, path: string, headers?: Headers, body?: unknown) =>
    callApi({ payload: site.payload, method, path, body, ...(headers ? { headers } : {}) })

  it('jobs are run, queued and seen by nobody over HTTP', async () => {
    for (const headers of [undefined, translator, editor, admin]) {
      expect((await call('GET', '/payload-jobs/run', headers)).status).toBeGreaterThanOrEqual(401)
      expect((await call('GET', '/payload-jobs', headers)).status).toBe(403)
      expect((await call('POST', '/payload-jobs', headers, {})).status).toBeGreaterThanOrEqual(400)
    }
  })

  it('accounts are made, unlocked and given roles by administrators alone', async () => {
    const somebody = {
      email: 'new@example.org',
      name: 'New',
      password: 'a-long-password',
      roles: ['admin'],
    }
    const made = [undefined, translator, editor].map((headers) =>
      call('POST', '/users', headers, somebody),
    )
    for (const answer of await Promise.all(made)) expect(answer.status).toBe(403)
    const { docs } = await site.payload.find({
      collection: 'users',
      where: { roles: { in: ['translator'] } },
    })
    const self = docs[0]
    expect((await call('POST', '/users/unlock', translator, { email: self?.email })).status).toBe(
      403,
    )
    await call('PATCH', `/users/${self?.id ?? ''}`, translator, {
      name: 'Fleur',
      roles: ['admin'],
      languages: ['es'],
    })
    const after = await site.payload.findByID({ collection: 'users', id: self?.id ?? '' })
    expect(after).toMatchObject({ name: 'Fleur', roles: ['translator'], languages: ['fr'] })
    expect(
      (await call('POST', '/users/first-register', undefined, somebody)).status,
    ).toBeGreaterThanOrEqual(403)
  })

  it('a short password is refused, with a sentence', async () => {
    const somebody = { email: 'short@example.org', name: 'S', password: 'short', roles: ['editor'] }
    const answer = await call('POST', '/users', admin, somebody)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('12 characters')
  })

  it('nobody reads another’s account', async () => {
    expect((await call('GET', '/users')).status).toBe(403)
    const seen = (await call('GET', '/users', translator)).body.docs as { roles: string[] }[]
    expect(seen.map(({ roles }) => roles)).toEqual([['translator']])
  })

  it('an account is locked after too many wrong passwords', async () => {
    const person = await makePerson(site.payload, ['editor'])
    const wrong = () =>
      call('POST', '/users/login', new Headers({ 'Content-Type': 'application/json' }), {
        email: person.email,
        password: 'wrong',
      })
    for (let tries = 0; tries < 8; tries += 1) expect((await wrong()).status).toBe(401)
    const right = await call(
      'POST',
      '/users/login',
      new Headers({ 'Content-Type': 'application/json' }),
      { email: person.email, password: 'correct-horse-battery' },
    )
    expect(right.status).toBe(401)
  })

  it('readers see of the settings what is public', async () => {
    const { body } = await call('GET', '/globals/settings')
    expect(body.organisation).toMatchObject({ name: 'League of Open Cities' })
    expect(body).not.toHaveProperty('pricePerMillion')
    expect(body).not.toHaveProperty('monthlyCharacters')
    expect(JSON.stringify(body.languages)).not.toContain('policy')
    expect((await call('POST', '/globals/settings', editor, { currency: 'USD' })).status).toBe(403)
    expect(
      (await call('POST', '/globals/settings?locale=fr', admin, { organisation: { name: 'x' } }))
        .status,
    ).toBe(409)
  })

  describe('uploads', () => {
    const upload = async (name: string, type: string, data: Buffer | string) => {
      const form = new FormData()
      form.set('file', new Blob([Uint8Array.from(Buffer.from(data))], { type }), name)
      form.set('_payload', JSON.stringify({ alt: 'A picture' }))
      const headers = new Headers({ Authorization: editor.get('Authorization') ?? '' })
      const { handleApiRequest } = await import('#src/http/api.ts')
      const request = new Request('http://localhost:3000/api/media', {
        method: 'POST',
        headers,
        body: form,
      })
      return handleApiRequest(request, { payload: site.payload })
    }
    const picture = () =>
      sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#357' } })
        .png()
        .toBuffer()

    const report = () => {
      const document = new PDFDocument()
      document.text('The report of the summit').end()
      return buffer(document)
    }

    it('take a picture and make its sizes', async () => {
      const answer = await upload('sky.png', 'image/png', await picture())
      expect(answer.status).toBe(201)
      const { doc } = (await answer.json()) as { doc: { sizes: Record<string, { width: number }> } }
      expect(doc.sizes.medium?.width).toBe(1024)
    })

    it('take a PDF', async () => {
      const answer = await upload('report.pdf', 'application/pdf', await report())
      expect(answer.status).toBe(201)
    })

    it.each([
      ['logo.svg', 'image/svg+xml', SVG],
      ['logo.png', 'image/png', SVG],
      ['page.html', 'text/html', '<script>alert(1)</script>'],
      ['run.js', 'image/png', 'alert(1)'],
    ])('refuse %s as %s', async (name, type, data) => {
      const answer = await upload(name, type, data)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    })

    it('refuse what is too large, with a sentence', async () => {
      const large = Buffer.concat([await picture(), Buffer.alloc(16 * 1024 * 1024)])
      const answer = await upload('large.png', 'image/png', large)
      expect(answer.status).toBe(413)
      expect(await answer.text()).toMatch(/MB/)
    })
  })
})
