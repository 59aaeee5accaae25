import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acquireWriterLock } from '#src/database/writerLock.ts'
import { holderPath, readHolder } from '#src/database/writerLockHolder.ts'
import { startChild } from '#tests/helpers/database/childProcess.ts'
import type { Child } from '#tests/helpers/database/childProcess.ts'

// Each child is a Node that compiles TypeScript first: seconds on a busy machine.
describe('the writer lock', { timeout: 120_000 }, () => {
  let dataDir: string
  let children: Child[]

  const start = (script: string): Child => {
    const child = startChild(script, [dataDir])
    children.push(child)
    return child
  }

  beforeEach(async () => {
    // The folder does not exist yet, and its name holds what a URL would escape.
    dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'dragoman-lock-')), 'é data #1 100%')
    children = []
  })

  afterEach(async () => {
    await Promise.all(children.map(({ killHard }) => killHard()))
    await rm(path.dirname(dataDir), { recursive: true, force: true })
  })

  it('stops a second process with one sentence that says who holds the folder', async () => {
    await start('holdLock.ts').says('holding')
    const holder = await readHolder(dataDir)

    await expect(acquireWriterLock(dataDir, { describe: 'x' })).rejects.toMatchObject({
      code: 'writer-lock-held',
      holder: { description: 'http://localhost:4321' },
      message:
        'Dragoman is already running on this data folder ' +
        `(process ${String(holder?.pid)}, since ${String(holder?.since)}, http://localhost:4321). ` +
        'Stop it first, or choose another folder with DATA_DIR.',
    })
  })

  it('is free at once after kill -9, whatever note was left behind', async () => {
    const child = start('holdLock.ts')
    await child.says('holding')
    await child.killHard()
    await access(holderPath(dataDir))

    const lock = await acquireWriterLock(dataDir, { describe: 'http://localhost:1' })
    expect(await readHolder(dataDir)).toMatchObject({ pid: process.pid })
    await lock.release()
  })

  it('refuses a second claim of the same process, and is free again after release', async () => {
    const lock = await acquireWriterLock(dataDir, { describe: 'first' })
    await expect(acquireWriterLock(dataDir, { describe: 'second' })).rejects.toMatchObject({
      code: 'writer-lock-held',
    })
    await lock.release()
    await lock.release()
    expect(await readHolder(dataDir)).toBeUndefined()
    await start('holdLock.ts').says('holding')
  })

  it('goes to one of several processes that start together', async () => {
    const claimants = Array.from({ length: 3 }, () => start('claimOnce.ts'))
    await Promise.all(claimants.map(({ says }) => says('tried')))
    const outcomes = claimants.map(({ said }) => said().filter((line) => line !== 'tried'))
    expect(outcomes.flat().sort()).toEqual(['won', 'writer-lock-held', 'writer-lock-held'])
  })
})
