import { describe, expect, test } from 'vitest'
import { countLine, judgeSkipped, noOutcome, oneCheck } from '../../../scripts/test/outcome.mjs'
import { readVitestReport } from '../../../scripts/test/vitestReport.mjs'

const passed = (fullName: string) => ({ fullName, status: 'passed', meta: {} })
const failed = (fullName: string) => ({ fullName, status: 'failed', meta: {} })
const skipped = (fullName: string, meta: object = {}) => ({ fullName, status: 'skipped', meta })

const file = (name: string, assertionResults: { status: string }[], message = '') => ({
  name,
  message,
  assertionResults,
  status:
    message !== '' || assertionResults.some((test) => test.status === 'failed')
      ? 'failed'
      : 'passed',
})

const read = (files: object[], exitCode = 0) =>
  readVitestReport({ report: { testResults: files }, exitCode })

describe('the count', () => {
  test('is that of the report', () => {
    const outcome = read([file('a', [passed('1'), failed('2')]), file('b', [passed('3')])], 1)
    expect(outcome).toMatchObject({ passed: 2, failed: 1, problems: ['a: 2'] })
  })

  test('holds a file that could not be loaded', () => {
    const outcome = read([file('a', [passed('1')]), file('b', [], 'no such module')], 1)
    expect(outcome).toMatchObject({ passed: 1, failed: 1, problems: ['b: no such module'] })
  })

  test('holds a hook that failed although no test of its file did', () => {
    const outcome = read([file('a', [passed('1'), skipped('2')], 'beforeAll broke')], 1)
    expect(outcome).toMatchObject({ passed: 1, failed: 1 })
  })

  test('holds an error outside every test', () => {
    expect(read([file('a', [passed('1')])], 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  test('is a failure when there is no report', () => {
    expect(readVitestReport({ report: undefined, exitCode: 137 })).toMatchObject({ failed: 1 })
  })

  test('is written as scripts expect it', () => {
    expect(
      countLine([oneCheck(true, ''), oneCheck(false, 'x'), { ...noOutcome(), passed: 9 }]),
    ).toBe('10 passed, 1 failed')
  })
})

describe('a skipped test', () => {
  const reasons = [
    skipped('on MongoDB', { skipped: { needs: 'TEST_MONGODB_URI', unavailableInCi: false } }),
    skipped('with a key (needs DEEPL_AUTH_KEY)'),
    skipped('for no reason'),
    skipped('in docker', { skipped: { needs: 'docker compose', unavailableInCi: true } }),
    { fullName: 'one day', status: 'todo', meta: {} },
  ]
  const outcome = read([file('a', reasons)])

  test('is told with what it needs', () => {
    expect(outcome.skipped.map(({ needs }) => needs)).toEqual([
      'TEST_MONGODB_URI',
      'DEEPL_AUTH_KEY',
      undefined,
      'docker compose',
      undefined,
    ])
  })

  test('is no failure on a machine of one’s own', () => {
    expect(judgeSkipped(outcome, { isCi: false })).toEqual(outcome)
  })

  test('counts as failed in CI, unless CI cannot have what it needs', () => {
    const judged = judgeSkipped(outcome, { isCi: true })
    expect(judged).toMatchObject({ passed: 0, failed: 4 })
    expect(judged.skipped.map(({ name }) => name)).toEqual(['in docker'])
    expect(judged.problems).toContain('skipped in CI: for no reason: no reason given')
  })
})
