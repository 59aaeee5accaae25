import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { requireWritableFolder, spaceProblem } from '../../../scripts/lib/disk.mjs'
import { requireFreePort } from '../../../scripts/lib/port.mjs'

describe('the port', () => {
  const server = createServer()
  let port: number

  beforeEach(async () => {
    await new Promise<void>((resolve) => {
      server.listen({ port: 0, host: '127.0.0.1' }, resolve)
    })
    port = (server.address() as AddressInfo).port
  })
  afterEach(async () => {
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  })

  const ask = (): Promise<void> => requireFreePort({ port, command: 'npm run demo --' })

  test('is refused in one sentence that names another one, when it is taken', async () => {
    await expect(ask()).rejects.toThrow(
      new RegExp(`^Port ${String(port)} is taken by another program: .* --port \\d+$`),
    )
  })

  test('is accepted when it is free', async () => {
    await new Promise((resolve) => server.close(resolve))
    await expect(ask()).resolves.toBeUndefined()
  })
})

describe('the data folder', () => {
  let parent: string

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'dragoman-disk-'))
  })
  afterEach(() => {
    rmSync(parent, { recursive: true })
  })

  test('is made when it is missing, and left as it was', () => {
    const folder = join(parent, 'a/b/c')
    requireWritableFolder(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  test('is refused in one sentence when it is a file', () => {
    writeFileSync(join(parent, 'file'), '')
    expect(() => {
      requireWritableFolder(join(parent, 'file'))
    }).toThrow(/cannot be used: .* is a file\. Choose another one with --data/)
  })

  test('is refused, not waited for, where the system allows no folder', () => {
    expect(() => {
      requireWritableFolder('/proc/dragoman/data')
    }).toThrow('cannot be used')
  })
})

test.each([
  [200, true],
  [199, false],
])('a disk with %i MB left has room for 200: %s', (freeMegabytes, hasRoom) => {
  const problem = spaceProblem({
    folder: '/srv',
    freeBytes: freeMegabytes * 1024 * 1024,
    neededMegabytes: 200,
    purpose: 'the demo',
  })
  if (hasRoom) expect(problem).toBeUndefined()
  else
    expect(problem).toMatch(/^The disk of \/srv has 199 MB left, and the demo needs about 200 MB/)
})
