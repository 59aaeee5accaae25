import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { freePort } from '#tests/helpers/browser/freePort.ts'
import { spawnServer } from '#tests/helpers/browser/serverProcess.ts'
import type { ServerProcess } from '#tests/helpers/browser/serverProcess.ts'

const secret = 'a-secret-for-tests-of-32-characters-and-more'
const siteOnly = ['--serve', 'site']

// Real servers, on a machine that may be doing other things.
vi.setConfig({ testTimeout: 180_000 })

let folder: string
const started: ServerProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dragoman-server-'))
})

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.end('SIGKILL')))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Starts a server that is expected to end by itself; gives what it printed and its code. */
async function runToEnd(args: string[], env: Record<string, string>) {
  const server = spawnServer({
    args,
    env: { NODE_ENV: 'production', PAYLOAD_SECRET: secret, DATA_DIR: folder, ...env },
  })
  started.push(server)
  const exit = await vi.waitUntil(server.exit, { timeout: 120_000, interval: 50 })
  return { code: exit.code, output: server.output() }
}

/** A request whose body is on its way: the server has begun it and cannot end it yet. */
async function beginLogin(url: string) {
  const body = JSON.stringify({ email: 'nobody@example.org', password: 'unknown' })
  const call = request(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
  })
  const answer = once(call, 'response').then(([response]) => response as IncomingMessage)
  call.write(body.slice(0, 10))
  // The server answers this one after it has read the head of the other, on one event loop.
  await fetch(`${url}/healthz`)
  return { finish: () => call.end(body.slice(10)), answer }
}

const isRefused = async (url: string): Promise<boolean> => {
  try {
    await fetch(`${url}/healthz`)
    return false
  } catch {
    return true
  }
}

describe('stopping', () => {
  it('finishes a request in flight, takes no new one, and ends with code 0', async () => {
    const dragoman = await startDragoman({ args: siteOnly })
    const login = await beginLogin(dragoman.url)
    const stopped = dragoman.stop()
    await expect.poll(() => isRefused(dragoman.url)).toBe(true)
    login.finish()
    expect((await login.answer).statusCode).toBe(401)
    expect(await stopped).toBe(0)
  })

  it('does not wait for ever for a client that never finishes', async () => {
    const dragoman = await startDragoman({ args: siteOnly })
    const login = await beginLogin(dragoman.url)
    const broken = expect(login.answer).rejects.toThrow()
    const begin = performance.now()
    await dragoman.stop()
    expect(performance.now() - begin).toBeLessThan(5_500)
    await broken
  })
})

describe('a site-only process', () => {
  it('never loads Next', async () => {
    const record = path.join(folder, 'modules.txt')
    await writeFile(record, '')
    const preload = path.join(import.meta.dirname, 'support/recordModules.mjs')
    const dragoman = await startDragoman({
      args: siteOnly,
      env: { NODE_OPTIONS: `--import ${preload}`, RECORD_MODULES: record },
    })
    for (const page of ['/en', '/api/pages', '/nowhere']) await fetch(`${dragoman.url}${page}`)
    expect((await fetch(`${dragoman.url}/admin`)).status).toBe(404)
    await dragoman.stop()
    const modules = readFileSync(record, 'utf8').split('\n')
    // The record is no good unless it knows both kinds of module.
    expect(modules.some((module) => module.includes('/src/http/createApp.ts'))).toBe(true)
    expect(modules.some((module) => module.includes('/node_modules/express/'))).toBe(true)
    const next = modules.filter((module) =>
      /\/node_modules\/(next|@payloadcms\/next)\//.test(module),
    )
    expect(next).toEqual([])
    // Those builds of Lexical at times never finish loading: see src/server/imports.
    expect(modules.filter((module) => module.endsWith('.node.mjs'))).toEqual([])
    expect(modules.some((module) => module.endsWith('/lexical/dist/Lexical.prod.mjs'))).toBe(true)
  })
})

describe('a start that cannot succeed says so in one sentence and ends with 1', () => {
  let running: Dragoman

  beforeAll(async () => {
    running = await startDragoman({ args: siteOnly })
  })

  afterAll(async () => {
    await running.stop()
  })

  it('on a data folder that another process has', async () => {
    const port = String(await freePort())
    const { code, output } = await runToEnd(siteOnly, { DATA_DIR: running.dataDir, PORT: port })
    expect(code).toBe(1)
    expect(output).toMatch(
      new RegExp(
        `^Dragoman is already running on this data folder \\(process ${String(running.pid)},.*\\n$`,
      ),
    )
  })

  it('on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = address && typeof address === 'object' ? String(address.port) : ''
    const { code, output } = await runToEnd(siteOnly, { PORT: port })
    other.close()
    expect({ code, output }).toEqual({
      code: 1,
      output: `127.0.0.1:${port} is taken by another program. Choose another port with PORT.\n`,
    })
  })

  it('in a folder that is a file', async () => {
    const file = path.join(folder, 'file')
    await writeFile(file, '')
    const { code, output } = await runToEnd(siteOnly, { DATA_DIR: path.join(file, 'data') })
    expect(code).toBe(1)
    expect(output).toMatch(/^The folder .* cannot be used: a part of the path is a file\..*\n$/)
  })

  it('as a worker of its own on SQLite', async () => {
    const { code, output } = await runToEnd(['--serve', 'worker'], {})
    expect(code).toBe(1)
    expect(output).toMatch(/^With SQLite one process does all the work.*\n$/)
  })

  it('with a list of everything wrong in the environment', async () => {
    const { code, output } = await runToEnd([], { PORT: 'x', PAYLOAD_SECRET: 'short' })
    expect(code).toBe(1)
    expect(output).toMatch(/PORT: is not[^]*PAYLOAD_SECRET: is too short/)
  })
})
