import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintFiles } from '../../../scripts/lib/fingerprint.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dragoman-fingerprint-'))
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  writeFileSync(join(root, 'src/deep/a.ts'), 'one')
  writeFileSync(join(root, 'src/b.ts'), 'two')
  writeFileSync(join(root, 'package.json'), '{}')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const fingerprint = (): string =>
  fingerprintFiles({ root, paths: ['package.json', 'src', 'not-there'] })

test.each([
  [
    'a content changes',
    () => {
      writeFileSync(join(root, 'src/deep/a.ts'), 'One')
    },
  ],
  [
    'a file is renamed',
    () => {
      renameSync(join(root, 'src/b.ts'), join(root, 'src/c.ts'))
    },
  ],
  [
    'a file is added',
    () => {
      writeFileSync(join(root, 'src/empty.ts'), '')
    },
  ],
  [
    'a file goes',
    () => {
      rmSync(join(root, 'src/b.ts'))
    },
  ],
  [
    'text moves from one file to the next',
    () => {
      writeFileSync(join(root, 'src/b.ts'), '')
      writeFileSync(join(root, 'src/deep/a.ts'), 'onetwo')
    },
  ],
])('the build is done again when %s', (_, change) => {
  const before = fingerprint()
  change()
  expect(fingerprint()).not.toBe(before)
})

test('a file that was only touched does not cost a build', () => {
  const before = fingerprint()
  utimesSync(join(root, 'src/b.ts'), 1, 1)
  expect(fingerprint()).toBe(before)
})

test('a file outside the sources does not cost a build', () => {
  const before = fingerprint()
  writeFileSync(join(root, 'README.md'), 'words')
  expect(fingerprint()).toBe(before)
})
