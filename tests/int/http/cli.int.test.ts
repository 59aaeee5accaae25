import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'

const command = path.resolve(import.meta.dirname, '../../../bin/dragoman.mjs')

// Each command is a process of its own that loads Payload; several in one test take their time.
vi.setConfig({ testTimeout: 180_000 })

let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'dragoman-cli-'))
})

afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true })
})

const start = (args: string[]) =>
  spawn(process.execPath, [command, ...args], {
    cwd: tmpdir(),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URI: '',
      PAYLOAD_SECRET: 'a-secret-for-tests-of-32-characters-and-more',
      LOG_LEVEL: '',
    },
  })

/** Runs `dragoman` as a person would, from another folder than the repository. */
async function dragoman(args: string[], input = '') {
  const child = start(args)
  child.stdin.end(input)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (child.exitCode === null) await once(child, 'exit')
  return { out, err, code: child.exitCode }
}

const create = [
  'user',
  'create',
  '--admin',
  '--email',
  'ada@example.org',
  '--name',
  'Ada',
  '--password-stdin',
]
const password = 'correct horse battery\n'

/** Runs `dragoman` for a reader that goes before the answer comes, as `head` may. */
async function withoutReader(args: string[]) {
  const child = start(args)
  child.stdout.destroy()
  child.stdin.end()
  const err = await text(child.stderr)
  if (child.exitCode === null) await once(child, 'exit')
  return { err, code: child.exitCode }
}

describe('on an empty folder', () => {
  it('says that there is nothing to list yet', async () => {
    const { code, err } = await dragoman(['user', 'list'])
    expect(code).toBe(1)
    expect(err).toMatch(/^There is no database yet\./)
  })

  it('examines everything without changing anything', async () => {
    const { code, out } = await dragoman(['doctor', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toContainEqual({
      subject: 'mail',
      state: 'note',
      sentence: 'not sent: SMTP_URL is not set',
    })
    expect(out).toMatch(/"sentence": "none: /)
    expect((await dragoman(['user', 'list'])).err).toMatch(/no database yet/)
  })

  it.each([[['doctor']], [['doctor', '--json']]])(
    'ends without a word when nobody reads the answer of %j',
    async (args) => {
      expect(await withoutReader(args)).toEqual({ err: '', code: 141 })
    },
  )

  it('makes the first administrator', async () => {
    expect(await dragoman(create, password)).toMatchObject({ code: 0, err: '' })
    const { out, code } = await dragoman(['user', 'list', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      { name: 'Ada', email: 'ada@example.org', roles: ['admin'] },
    ])
    expect(out).not.toMatch(/hash|salt|session/)
  })
})

describe('what cannot be done', () => {
  it('is told in one sentence', async () => {
    const twice = await dragoman(create, password)
    expect(twice.code).toBe(1)
    expect(twice.err).toMatch(/^The account was not made: .*\n$/)
  })

  it('ends with 2 when it was not understood', async () => {
    expect((await dragoman(['user', 'crate'])).code).toBe(2)
    expect((await dragoman(['user', 'create', '--email', 'nonsense'])).code).toBe(2)
    expect((await dragoman(['--help'])).code).toBe(0)
  })
})

describe('beside a running server', () => {
  it('reads, but does not write', async () => {
    const server = await startDragoman({ args: ['--serve', 'site'], dataDir })
    const writing = await dragoman(create, password)
    const reading = await dragoman(['user', 'list', '--json'])
    const status = await dragoman(['migrate', 'status'])
    await server.stop()
    expect(writing.code).toBe(1)
    expect(writing.err).toMatch(/^Dragoman is already running on this data folder .*\n$/)
    expect(reading.code).toBe(0)
    expect(JSON.parse(reading.out)).toHaveLength(1)
    expect(status.out).toMatch(/^applied {2}\S+\n/)
  })
})
