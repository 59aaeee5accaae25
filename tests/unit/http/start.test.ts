import { describe, expect, it, test } from 'vitest'
import { missingMigrations } from '#src/server/readiness.ts'
import { readOptions } from '#src/server/options.ts'
import { checkParts, parseParts } from '#src/server/parts.ts'
import { isSetupToken, setupToken } from '#src/server/setupToken.ts'

describe('the command line of the server', () => {
  it('serves everything by default', () => {
    expect(readOptions([])).toEqual({ parts: new Set(['site', 'admin', 'worker']), isDemo: false })
  })

  it('serves what is named', () => {
    expect(readOptions(['--serve', 'site, worker', '--demo'])).toEqual({
      parts: new Set(['site', 'worker']),
      isDemo: true,
    })
  })

  test.each([
    [['--serve', 'everything']],
    [['--serve', '']],
    [['--port', '3000']],
    [['site']],
    [['--serve']],
  ])('%j is answered with one sentence', (args) => {
    expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'StartError' }))
  })
})

describe('parts and databases', () => {
  test.each(['site,admin,worker', 'site', 'site,admin', 'site,worker'])(
    'SQLite serves %s',
    (list) => {
      expect(() => {
        checkParts(parseParts(list), { databaseKind: 'sqlite' })
      }).not.toThrow()
    },
  )

  it('a worker by itself needs MongoDB', () => {
    const worker = parseParts('worker')
    expect(() => {
      checkParts(worker, { databaseKind: 'sqlite' })
    }).toThrow(/one process does all the work/)
    expect(() => {
      checkParts(worker, { databaseKind: 'mongodb' })
    }).not.toThrow()
  })
})

describe('the setup token', () => {
  const secrets = { setupToken: undefined, payloadSecret: 'a secret of this site' }

  it('is the same in every process of a site, and another on another site', () => {
    expect(setupToken(secrets)).toBe(setupToken({ ...secrets }))
    expect(setupToken(secrets)).not.toBe(setupToken({ ...secrets, payloadSecret: 'another' }))
  })

  it('can be chosen', () => {
    const chosen = { ...secrets, setupToken: 'chosen-by-the-administrator' }
    expect(isSetupToken('chosen-by-the-administrator', chosen)).toBe(true)
    expect(isSetupToken(setupToken(secrets), chosen)).toBe(false)
  })

  test.each([undefined, null, '', 'x'])('%s opens nothing', (given) => {
    expect(isSetupToken(given, secrets)).toBe(false)
  })
})

it('names the migrations a database lacks', () => {
  const shipped = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  expect(missingMigrations(shipped, ['a', 'c', 'dev'])).toEqual(['b'])
})
