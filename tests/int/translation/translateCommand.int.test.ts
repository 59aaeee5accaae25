import { randomBytes } from 'node:crypto'
import type { DryReport, Report } from '#src/translation/catchUp/types.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import { type CommandEnd, startCommand } from '#tests/helpers/database/command.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import { type FreshDatabase, freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import { until } from '#tests/helpers/until.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const KEY = 'a-key-of-our-own'
const SECRET = 'a-secret-for-tests-of-32-characters-and-more'

// Each command is a process of its own that loads Payload; several in one test take their time.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 240_000 })

let deepl: DeeplServer
let database: FreshDatabase
let session: string

const machine = () => ({
  TRANSLATION_PROVIDER: 'deepl',
  DEEPL_AUTH_KEY: KEY,
  DEEPL_SERVER_URL: deepl.url,
})

const start = (...args: string[]) =>
  startCommand(args, {
    DATA_DIR: database.dataDir,
    DATABASE_URI: database.uri,
    PAYLOAD_SECRET: SECRET,
    ...machine(),
  })

const dragoman = (...args: string[]): Promise<CommandEnd> => start(...args).end

const json = async <T>(...args: string[]): Promise<{ code: number | null; body: T }> => {
  const { out, err, code } = await dragoman(...args, '--json')
  expect(err.includes('█'), 'no bar where there is no terminal').toBe(false)
  return { code, body: JSON.parse(out) as T }
}

/** Three sessions and their shared sentence wait; nothing of them is translated. */
async function makeSite(kind: FreshDatabase): Promise<void> {
  database = kind
  deepl = await startDeeplServer({ key: KEY })
  const site = await bootSite({ database, variables: machine() })
  await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
  for (const title of ['Morning of the mayors', 'Evening of the mayors', 'Night of the mayors']) {
    const data = { title, status: 'planned', statusNote: 'Bring a badge.', _status: 'published' }
    session = (await site.payload.create({ collection: 'sessions', data: data as never })).id
  }
  await site.destroy()
}

async function tidy(): Promise<void> {
  await deepl?.close()
  await database?.cleanup()
}

describeEachDatabase('dragoman translate', ({ fresh, kind }) => {
  beforeAll(async () => {
    await makeSite(await fresh())
  })
  afterAll(tidy)

  it('says first what it comes to, sends exactly that, and then has nothing to do', async () => {
    const dry = await json<DryReport>('translate', '--dry-run')
    expect(dry.code).toBe(0)
    expect(dry.body.languages.map(({ locale }) => locale)).toEqual(['fr', 'es'])
    expect(deepl.requests.filter(({ texts }) => texts.length > 0)).toEqual([])

    const one = await dragoman(
      'translate',
      '--collection',
      'sessions',
      '--id',
      session,
      '--locale',
      'fr',
    )
    expect(one).toMatchObject({ code: 0, err: '' })
    expect(one.out).toMatch(/^document +language +outcome +sent/)
    expect(one.out).toMatch(/sessions: Night of the mayors +fr +done +2 /)
    expect(one.out).not.toMatch(/Morning|\bes\b/)

    const all = await json<Report>('translate')
    expect(all.code).toBe(0)
    expect(
      all.body.rows.every(({ outcome, state }) => outcome === 'done' && state === 'released'),
    ).toBe(true)
    expect(deepl.charactersBilled()).toBe(dry.body.total.send.billedCharacters)
    // The sentence that all three share was paid for once in each language.
    const sent = deepl.requests.flatMap(({ texts }) => texts)
    expect(sent.filter((text) => text === 'Bring a badge.')).toHaveLength(2)
    expect(all.body.total.cost).toMatchObject({ currency: 'EUR' })

    const again = await dragoman('translate')
    expect(again).toEqual({ code: 0, err: '', out: 'Everything is translated.\n' })
  })

  // Options and refusals are read in the same way whatever the database is; each command takes seconds.
  if (kind !== 'sqlite') return

  it('what it does not understand ends with 2, what it cannot mean with a sentence', async () => {
    expect((await dragoman('translate', '--id', session)).code).toBe(2)
    const nowhere = await dragoman('translate', '--collection', 'nowhere')
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toMatch(/Name one of .*sessions/)
    expect((await dragoman('translate', '--locale', 'xx')).code).toBe(2)
    const off = await dragoman('translate', '--locale', 'de')
    expect(off).toMatchObject({
      code: 1,
      out: '',
      err: 'Not switched on in the settings: de. On: fr, es.\n',
    })
    expect((await dragoman('translate', '--help')).out).toContain('Exit codes: 0 all is translated')
  })

  it('what a provider refuses is held, said and counted: the end is 1', async () => {
    const site = await bootSite({ database, variables: machine() })
    await site.payload.update({
      collection: 'sessions',
      id: session,
      data: { statusNote: 'Bring two badges.' },
    })
    await site.destroy()
    deepl.misbehave({ kind: 'status', status: 456 }, 10)
    const { code, body } = await json<Report>(
      'translate',
      '--collection',
      'sessions',
      '--id',
      session,
      '--locale',
      'fr',
    )
    expect(code).toBe(1)
    expect(body.total).toMatchObject({ held: 1, failed: 0, sent: 0 })
    expect(body.rows).toMatchObject([{ id: session, outcome: 'held', state: 'held' }])
    expect(body.rows[0]?.reason).toBeTruthy()
    deepl.behave()
  })
})

describe('dragoman beside a running server on SQLite', () => {
  beforeAll(async () => {
    await makeSite(await freshDatabase('sqlite'))
  })
  afterAll(tidy)

  it('has the server do it; who hangs up stops it', async () => {
    const env = { DATABASE_URI: database.uri, PAYLOAD_SECRET: SECRET, ...machine() }
    const server = await startDragoman({
      args: ['--serve', 'site'],
      dataDir: database.dataDir,
      env,
    })
    try {
      let release: (value: unknown) => void = () => undefined
      const held = new Promise((resolve) => (release = resolve))
      deepl.misbehave({ kind: 'hold', until: held }, 10)
      const cut = start('translate')
      await until('the server asks the provider', () => deepl.arrived() > 0, 60_000)
      cut.interrupt()
      expect(await cut.end).toMatchObject({ code: 1, err: 'Stopped before all was translated.\n' })
      release(undefined)
      deepl.behave()

      const all = await json<Report>('translate')
      expect(all.code).toBe(0)
      expect(all.body.rows.length).toBeGreaterThan(0)
    } finally {
      await server.stop()
    }
  })

  it('has it pause the queue and go on; another secret is not taken', async () => {
    const env = { DATABASE_URI: database.uri, PAYLOAD_SECRET: SECRET, ...machine() }
    const server = await startDragoman({
      args: ['--serve', 'site'],
      dataDir: database.dataDir,
      env,
    })
    try {
      expect((await dragoman('queue', 'pause')).code).toBe(0)
      expect((await dragoman('queue', 'status')).out).toMatch(/^paused .* by the command line/)
      expect((await dragoman('queue', 'resume')).code).toBe(0)
      expect((await dragoman('queue', 'status')).out).toMatch(/^runs/)

      const stranger = startCommand(['queue', 'pause'], {
        ...env,
        DATA_DIR: database.dataDir,
        PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      })
      const refused = await stranger.end
      expect(refused.code).toBe(1)
      expect(refused.err).toMatch(/same PAYLOAD_SECRET/)
      const unsigned = await fetch(`${server.url}/_dragoman/commands`, {
        method: 'POST',
        body: '{"name":"queue pause"}',
      })
      expect(unsigned.status).toBe(404)
    } finally {
      await server.stop()
    }
  })
})
