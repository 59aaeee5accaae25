import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ENGINE = path.resolve(import.meta.dirname, '../../i18n')

/** Frameworks the engine must be able to live without, and the folders that know them. */
const FORBIDDEN =
  /^(?:payload|@payloadcms\/.*|next|express|react|react-dom)(?:\/|$)|^#(?:src|collections|payload-types|demo|tests)(?:\/|$)/

function engineFiles(): string[] {
  return readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => path.join(ENGINE, file))
}

/** Every module a file names: imports, re-exports, `import()`, `import type` and `require`. */
function importedModules(file: string, code = readFileSync(file, 'utf8')): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map((imported) => imported.fileName)
}

/** What a module name leads to: relative names are resolved against the file, others stay. */
function trespasses(file: string, name: string): boolean {
  if (!name.startsWith('.')) return FORBIDDEN.test(name)
  const target = path.resolve(path.dirname(file), name)
  return path.relative(ENGINE, target).startsWith('..')
}

describe('the translation engine', () => {
  it('imports nothing of Payload, Next, Express or React, and nothing outside its folder', () => {
    const files = engineFiles()
    expect(files.length).toBeGreaterThan(20)
    const found = files.flatMap((file) =>
      importedModules(file)
        .filter((name) => trespasses(file, name))
        .map((name) => `${path.relative(ENGINE, file)} imports ${name}`),
    )
    expect(found).toStrictEqual([])
  })

  it.each([
    ["import type { Field } from 'payload'"],
    ["export { x } from '@payloadcms/ui/shared'"],
    ["const next = await import('next/server')"],
    ["const express = require('express')"],
    ["import { env } from '#src/env.ts'"],
    ["import type { Summit } from '#payload-types'"],
    ["import { env } from '../src/env.ts'"],
  ])('would be caught at: %s', (code) => {
    const file = path.join(ENGINE, 'example.ts')
    expect(importedModules(file, code).some((name) => trespasses(file, name))).toBe(true)
  })

  it.each([["import { x } from './units/walk.ts'"], ["import reactive from 'reactive'"]])(
    'would be left alone at: %s',
    (code) => {
      const file = path.join(ENGINE, 'example.ts')
      expect(importedModules(file, code).some((name) => trespasses(file, name))).toBe(false)
    },
  )
})
