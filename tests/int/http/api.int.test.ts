import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Env } from '#src/env.ts'
import { handleApiRequest } from '#src/http/api.ts'
import { setupToken } from '#src/server/setupToken.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bootSite } from '#tests/helpers/translation/site.ts'
import type { TestSite } from '#tests/helpers/translation/site.ts'

const origin = 'http://localhost:3000'
const account = { name: 'First', email: 'first@example.org', password: 'correct horse battery' }

const answered = z.object({ errors: z.array(z.object({ message: z.string() })).optional() })

describeEachDatabase('the door to the API', (database) => {
  let fresh: FreshDatabase
  let site: TestSite
  let payload: Payload
  let env: Env

  beforeAll(async () => {
    fresh = await database.fresh()
    site = await bootSite({ database: fresh, variables: { LOG_LEVEL: 'silent' } })
    ;({ payload, env } = site)
  })

  afterAll(async () => {
    await site.destroy()
    await fresh.cleanup()
  })

  const ask = (path: string, init?: RequestInit) =>
    handleApiRequest(new Request(`${origin}${path}`, init), { payload, env })

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  const sentencesOf = async (answer: Response) =>
    answered.parse(await answer.json()).errors?.map(({ message }) => message) ?? []

  it.each([undefined, '', 'a guess'])('lets nobody register with the token %j', async (token) => {
    const headers: Record<string, string> = token === undefined ? {} : { 'x-setup-token': token }
    for (const path of ['/api/users/first-register', '/api/users/FIRST-REGISTER/']) {
      const answer = await post(path, account, headers)
      expect(answer.status).toBe(403)
      expect(await sentencesOf(answer)).toEqual([expect.stringContaining('Nobody can register')])
    }
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })

  it('makes the first account, an administrator, for whoever has the token, and only the first', async () => {
    const token = { 'x-setup-token': setupToken(env) }
    const first = await post(
      '/api/users/first-register',
      { ...account, roles: ['translator'] },
      token,
    )
    expect(first.status).toBe(200)
    const { docs } = await payload.find({ collection: 'users' })
    expect(docs.map(({ email, roles }) => ({ email, roles }))).toEqual([
      { email: account.email, roles: ['admin'] },
    ])
    const second = await post(
      '/api/users/first-register',
      { ...account, email: 'b@example.org' },
      token,
    )
    expect(second.status).toBe(403)
  })

  it.each([
    '/api/pages?locale=xx',
    '/api/pages?fallback-locale=xx',
    '/api/globals/settings?locale=',
  ])('refuses %s instead of answering in English', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(400)
    expect(await sentencesOf(answer)).toEqual([expect.stringContaining('is not a language')])
  })

  it('answers a language it knows', async () => {
    expect((await ask('/api/pages?locale=en&fallback-locale=none')).status).toBe(200)
  })

  it('takes a request without a language to be in the source language', async () => {
    const { token } = await payload.login({ collection: 'users', data: account })
    const answer = await post(
      '/api/pages?draft=true',
      { title: 'Named' },
      { Authorization: `JWT ${String(token)}` },
    )
    expect(await answer.json()).toMatchObject({ doc: { title: 'Named' } })
    const stored = await payload.find({ collection: 'pages', locale: 'all', draft: true })
    expect(stored.docs.map(({ title }) => title)).toEqual([{ en: 'Named' }])
    await payload.delete({ collection: 'pages', where: {} })
  })

  it('answers GraphQL without Next', async () => {
    const answer = await post('/api/graphql', { query: '{ Pages { totalDocs } }' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ data: { Pages: { totalDocs: 0 } } })
  })

  it('applies access to GraphQL, and knows who asks', async () => {
    const create = { query: 'mutation { createPage(data: { title: "New" }) { title } }' }
    const refused = answered.parse(await (await post('/api/graphql', create)).json())
    expect(refused.errors).toHaveLength(1)
    const { token } = await payload.login({ collection: 'users', data: account })
    const mine = await post('/api/graphql', create, { Authorization: `JWT ${String(token)}` })
    expect(await mine.json()).toEqual({ data: { createPage: { title: 'New' } } })
  })

  it('refuses GraphQL that is too deep, or tries passwords under aliases', async () => {
    const nested = Array.from({ length: 14 }).reduce<string>(
      (inner) => `{ previousEdition ${inner} }`,
      '{ id }',
    )
    const deep = await post('/api/graphql', { query: `{ Summits { docs ${nested} } }` })
    expect((await sentencesOf(deep)).join()).toMatch(/levels deep/)
    const login = 'loginUser(email: "a@example.org", password: "x") { token }'
    const guesses = await post('/api/graphql', { query: `mutation { a: ${login} b: ${login} }` })
    expect((await sentencesOf(guesses)).join()).toMatch(/Signing in is not offered by GraphQL/)
  })

  it('keeps the schema to itself in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const answer = await post('/api/graphql', { query: '{ __schema { types { name } } }' })
    vi.unstubAllEnvs()
    expect((await sentencesOf(answer)).join()).toMatch(/introspection is not allowed/)
  })

  it('serves no playground, and GraphQL by POST only', async () => {
    expect((await ask('/api/graphql-playground')).status).toBe(404)
    expect((await ask('/api/graphql?query={__typename}')).status).toBe(405)
  })

  it('says nothing of the database when it fails', async () => {
    const find = vi
      .spyOn(payload.db, 'find')
      .mockRejectedValue(new Error('SQLITE_ERROR: no such table: pages'))
    const rest = await ask('/api/pages')
    const graphql = await post('/api/graphql', { query: '{ Pages { totalDocs } }' })
    find.mockRestore()
    expect(rest.status).toBe(500)
    expect(await rest.text()).not.toMatch(/SQLITE|table/)
    expect(await graphql.text()).not.toMatch(/SQLITE|table/)
  })

  const conflict = () => Object.assign(new Error('WriteConflict error'), { code: 112 })

  const rename = async (title: string) => {
    const page = await payload.create({ collection: 'pages', data: { title: 'Old' }, draft: true })
    const { token } = await payload.login({ collection: 'users', data: account })
    return ask(`/api/pages/${page.id}?draft=true`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${String(token)}` },
      body: JSON.stringify({ title }),
    })
  }

  /** Makes the given writes of versions meet another at the same moment; the first is the page's own. */
  function conflictOn(isConflict: (call: number) => boolean) {
    const write = payload.db.createVersion.bind(payload.db)
    let calls = 0
    return vi.spyOn(payload.db, 'createVersion').mockImplementation((args) => {
      calls += 1
      return isConflict(calls) ? Promise.reject(conflict()) : write(args)
    })
  }

  it('tries a write once more that met another at the same moment', async () => {
    const write = conflictOn((call) => call === 2)
    const answer = await rename('New')
    expect(write).toHaveBeenCalledTimes(3)
    write.mockRestore()
    expect(answer.status).toBe(200)
  })

  it('says so when the other keeps winning', async () => {
    const write = conflictOn((call) => call > 1)
    const answer = await rename('New')
    write.mockRestore()
    expect(answer.status).toBe(409)
    expect(await sentencesOf(answer)).toEqual([
      expect.stringContaining('saved this at the same moment'),
    ])
  })
})
