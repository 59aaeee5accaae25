import { buildDragomanConfig } from '#src/buildConfig.ts'
import { parseEnv } from '#src/env.ts'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dragoman-drift-'))
  await mkdir(path.join(folder, path.dirname(IMPORT_MAP)), { recursive: true })
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** The configuration of a site with that database; nothing connects to it. */
function configFor(databaseUri: string): Promise<SanitizedConfig> {
  const env = {
    PAYLOAD_SECRET: 'a-secret-of-this-test-alone-9c1f2e7ab4',
    DATA_DIR: folder,
    DATABASE_URI: databaseUri,
  }
  return buildDragomanConfig(parseEnv(env, { cwd: folder }))
}

describe('generated files match their generators', () => {
  test.each([
    ['SQLite', 'file:./drift.db'],
    ['MongoDB', 'mongodb://127.0.0.1:1/drift'],
  ])('src/payload-types.ts is what %s gives (npm run generate:types)', async (name, uri) => {
    const config = await configFor(uri)
    const outputFile = path.join(folder, `${name}.ts`)
    const typescript = { ...config.typescript, outputFile }
    await generateTypes({ ...config, typescript }, { log: false })
    expect(await readFile(outputFile, 'utf8')).toBe(await readFile('src/payload-types.ts', 'utf8'))
  })

  test('the import map is what the configuration asks for (npm run generate:importmap)', async () => {
    const config = await configFor('file:./drift.db')
    const importMapFile = path.join(folder, IMPORT_MAP)
    // The same place under another root: paths in the map are relative to it.
    const importMap = { ...config.admin.importMap, baseDir: folder, importMapFile }
    const admin = { ...config.admin, importMap }
    await generateImportMap({ ...config, admin }, { force: true, log: false })
    expect(await readFile(importMapFile, 'utf8')).toBe(await readFile(IMPORT_MAP, 'utf8'))
  })
})
