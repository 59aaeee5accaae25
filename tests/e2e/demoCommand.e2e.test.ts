import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '#tests/helpers/browser/freePort.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const FIRST_START_MS = 240_000
const SECOND_START_MS = 10_000
const END_MS = 5_000
const GONE_MS = 20_000
const TEST_MS = FIRST_START_MS + 30_000

let dataDir: string
let port: number
let demo: ChildProcess
let output: string

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'dragoman-demo-'))
  port = await freePort()
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))
afterEach(async () => {
  if (demo.exitCode === null && demo.signalCode === null) {
    demo.kill('SIGKILL')
    await once(demo, 'exit')
  }
  // Else the next test would take this server, which is about to notice, for its own.
  await untilNobodyAnswers()
})

const answers = async (route: string): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${String(port)}${route}`)).ok
  } catch {
    return false
  }
}

async function until(isSo: () => Promise<boolean>, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await isSo())) {
    if (performance.now() > deadline || demo.exitCode !== null) {
      throw new Error(`It did not come to that. The demo printed:\n${output}`)
    }
    await pause(100)
  }
}

async function untilNobodyAnswers(): Promise<void> {
  const deadline = performance.now() + GONE_MS
  while (await answers('/healthz')) {
    if (performance.now() > deadline) throw new Error('The server is still there.')
    await pause(100)
  }
}

/** As `npm run demo` does it; gives the milliseconds until it was ready. */
async function startDemo(patienceMs: number): Promise<number> {
  const start = performance.now()
  output = ''
  demo = spawn(process.execPath, ['scripts/demo.mjs', '--port', String(port), '--data', dataDir], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [demo.stdout, demo.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  // The server answers before the demo is loaded; a person waits for this line.
  await until(() => Promise.resolve(output.includes('Dragoman is ready')), patienceMs)
  return performance.now() - start
}

async function end(...signals: NodeJS.Signals[]): Promise<{ code: number | null; tookMs: number }> {
  const start = performance.now()
  const gone = once(demo, 'exit')
  for (const signal of signals) demo.kill(signal)
  await gone
  return { code: demo.exitCode, tookMs: performance.now() - start }
}

describe('npm run demo', { timeout: TEST_MS }, () => {
  test('ends cleanly within five seconds when it is told to', async () => {
    await startDemo(FIRST_START_MS)
    const { code, tookMs } = await end('SIGTERM')
    expect(code, output).toBe(0)
    expect(tookMs).toBeLessThan(END_MS)
    expect(await answers('/healthz')).toBe(false)
  })

  test('is ready again in less than ten seconds', async () => {
    expect(await startDemo(FIRST_START_MS)).toBeLessThan(SECOND_START_MS)
    // Killed outright it would hold the data folder for a moment longer than the port.
    await end('SIGTERM')
  })

  test('takes the Ctrl-C that both the terminal and npm send for one', async () => {
    await startDemo(FIRST_START_MS)
    const { code } = await end('SIGINT', 'SIGINT')
    expect(code, output).toBe(0)
  })

  test('leaves no server behind when it is killed outright', async () => {
    await startDemo(FIRST_START_MS)
    await end('SIGKILL')
    await untilNobodyAnswers()
  })
})
