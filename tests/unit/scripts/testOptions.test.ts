import { expect, test } from 'vitest'
import { readTestOptions } from '../../../scripts/test/options.mjs'

const names = ['format', 'unit', 'int']

test('npm test runs everything, in order', () => {
  expect(readTestOptions({ args: [], names }).only).toEqual(names)
})

test('--only runs what it names, in the usual order', () => {
  expect(readTestOptions({ args: ['--only', 'int, format'], names }).only).toEqual([
    'format',
    'int',
  ])
})

test('--only refuses a step that there is not', () => {
  expect(() => readTestOptions({ args: ['--only', 'unit,e3e'], names })).toThrow(
    'There is no step "e3e": choose from format, unit, int.',
  )
})
