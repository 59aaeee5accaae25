import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimDemoFolder, deleteDemoFiles, demoSecret } from '../../../scripts/demo/dataFolder.mjs'
import { lockDataFolder } from '../../../scripts/demo/writerLock.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-demo-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const put = (name: string): void => {
  writeFileSync(join(folder, name), name)
}

describe('the demo', () => {
  test('never moves into the folder of a real site', () => {
    put('dragoman.db')
    expect(() => {
      claimDemoFolder(folder)
    }).toThrow('holds a site that the demo did not make')
    expect(readdirSync(folder)).toEqual(['dragoman.db'])
  })

  test('comes back to its own', () => {
    claimDemoFolder(folder)
    put('dragoman.db')
    expect(() => {
      claimDemoFolder(folder)
    }).not.toThrow()
  })

  test('makes its secret once, for this account alone', () => {
    const secret = demoSecret(folder)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(demoSecret(folder)).toBe(secret)
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })
})

describe('--fresh', () => {
  beforeEach(() => {
    claimDemoFolder(folder)
    for (const name of ['dragoman.db', 'dragoman.db-wal', 'dragoman.db-shm', 'secret']) put(name)
    mkdirSync(join(folder, 'media/large'), { recursive: true })
    put('holiday.jpg')
    put('dragoman.db.before-summer')
  })

  test('deletes what the demo made and nothing else', async () => {
    await deleteDemoFiles(folder, lockDataFolder)
    expect(readdirSync(folder).sort()).toEqual([
      'dragoman.db.before-summer',
      'dragoman.lock',
      'holiday.jpg',
    ])
  })

  test('deletes nothing while a server is at work on the folder', async () => {
    const server = await lockDataFolder(folder)
    await expect(deleteDemoFiles(folder, lockDataFolder)).rejects.toThrow(
      /^Dragoman is already running on this data folder/,
    )
    await server.release()
    expect(existsSync(join(folder, 'media/large'))).toBe(true)
    expect(readFileSync(join(folder, 'dragoman.db'), 'utf8')).toBe('dragoman.db')
  })
})
