import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { parseEnv } from '#src/env.ts'
import type { EnvSource } from '#src/env.ts'
import { EnvError } from '#src/env/EnvError.ts'

const secret = 'an-honest-secret-of-more-than-32-characters'
const cwd = '/srv/dragoman'

const parse = (source: EnvSource) => parseEnv({ PAYLOAD_SECRET: secret, ...source }, { cwd })

function problemsOf(source: EnvSource): string[] {
  try {
    parseEnv(source, { cwd })
  } catch (error) {
    if (error instanceof EnvError) return error.problems.map(({ name }) => name)
    throw error
  }
  return []
}

describe('with nothing but a secret', () => {
  it('listens on this machine only and keeps everything below ./data', () => {
    const env = parse({})
    expect(env).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      siteUrl: 'http://localhost:3000',
      dataDir: '/srv/dragoman/data',
      databaseUri: 'file:/srv/dragoman/data/dragoman.db',
      databaseKind: 'sqlite',
      trustProxy: false,
      corsOrigins: [],
      translationProvider: 'auto',
      isDemo: false,
      isHttps: false,
    })
  })

  it('counts an empty variable as unset, as Compose writes them', () => {
    expect(parse({ PORT: '', SITE_URL: ' ', SMTP_URL: '' }).port).toBe(3000)
  })
})

describe('the addresses of the site', () => {
  it('takes the port into the address it makes up', () => {
    expect(parse({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
  })

  it('trusts both loopback names, because browsers take them for two sites', () => {
    expect(parse({}).trustedOrigins).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000'])
  })

  it('trusts only itself where it has a name', () => {
    const env = parse({ SITE_URL: 'https://summits.example.org/' })
    expect(env.trustedOrigins).toEqual(['https://summits.example.org'])
    expect(env.isHttps).toBe(true)
  })
})

describe('the database', () => {
  test.each([
    ['file:./x.db', 'file:/srv/dragoman/x.db'],
    ['file:///var/lib/x.db', 'file:/var/lib/x.db'],
    ['mongodb://db/name?replicaSet=rs0', 'mongodb://db/name?replicaSet=rs0'],
  ])('%s becomes %s', (uri, expected) => {
    expect(parse({ DATABASE_URI: uri }).databaseUri).toBe(expected)
  })

  it('encodes what an address would cut off from a folder name', () => {
    expect(parse({ DATA_DIR: '/srv/50% #1' }).databaseUri).toBe('file:/srv/50%25 %231/dragoman.db')
  })
})

describe('proxies', () => {
  test.each([
    ['off', false],
    ['2', 2],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ])('TRUST_PROXY=%s', (text, expected) => {
    expect(parse({ TRUST_PROXY: text }).trustProxy).toEqual(expected)
  })
})

describe('what cannot be used', () => {
  const refused: [string, EnvSource][] = [
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '3000; rm' }],
    ['HOST', { HOST: 'http://localhost' }],
    ['SITE_URL', { SITE_URL: 'summits.example.org' }],
    ['SITE_URL', { SITE_URL: 'https://example.org/summits' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'https://a.example,nonsense' }],
    ['DATABASE_URI', { DATABASE_URI: 'postgres://db/x' }],
    ['DATABASE_URI', { DATABASE_URI: 'file::memory:' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'a'.repeat(64) }],
    ['SETUP_TOKEN', { SETUP_TOKEN: 'guess' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: '1234' }],
    ['DEEPL_AUTH_KEY', { TRANSLATION_PROVIDER: 'deepl' }],
    ['DEEPL_SERVER_URL', { DEEPL_SERVER_URL: 'http://deepl.example.org' }],
    ['LIBRETRANSLATE_URL', { TRANSLATION_PROVIDER: 'libretranslate' }],
    ['APERTIUM', { TRANSLATION_PROVIDER: 'apertium' }],
    ['TRANSLATION_PROVIDER', { TRANSLATION_PROVIDER: 'google' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org' }],
    ['MAIL_FROM', { MAIL_FROM: 'nobody' }],
    ['WORKER_CONCURRENCY', { WORKER_CONCURRENCY: '0' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ]
  test.each(refused)('%s: %o', (name, source) => {
    expect(problemsOf({ PAYLOAD_SECRET: secret, ...source })).toEqual([name])
  })

  it('is listed all at once, in the order of the documentation', () => {
    const problems = problemsOf({ LOG_LEVEL: 'loud', PORT: 'x', TRANSLATION_PROVIDER: 'deepl' })
    expect(problems).toEqual(['PORT', 'PAYLOAD_SECRET', 'DEEPL_AUTH_KEY', 'LOG_LEVEL'])
  })

  it('never shows the value of a secret', () => {
    const source = {
      PAYLOAD_SECRET: 'hunter2-hunter2',
      METRICS_TOKEN: 'hunter2',
      SETUP_TOKEN: 'hunter2',
      DATABASE_URI: 'postgres://me:hunter2@db/x',
      SMTP_URL: 'http://me:hunter2@mail',
      DEEPL_SERVER_URL: 'http://me:hunter2@deepl.example',
    }
    expect(() => parseEnv(source, { cwd })).toThrow(/PAYLOAD_SECRET[^]*SMTP_URL/)
    expect(() => parseEnv(source, { cwd })).not.toThrow(/hunter2/)
  })
})

describe('secrets in files', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dragoman-env-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('are read without the line end that editors add', () => {
    writeFileSync(path.join(folder, 'secret'), `${secret}\n`)
    expect(parseEnv({ PAYLOAD_SECRET_FILE: 'secret' }, { cwd: folder }).payloadSecret).toBe(secret)
  })

  it('are checked like any other', () => {
    writeFileSync(path.join(folder, 'secret'), 'short')
    expect(() => parseEnv({ PAYLOAD_SECRET_FILE: 'secret' }, { cwd: folder })).toThrow(
      /PAYLOAD_SECRET: is too short/,
    )
  })

  it('are told apart from a missing file, once', () => {
    const source = { PAYLOAD_SECRET_FILE: '/nowhere/secret' }
    expect(problemsOf(source)).toEqual(['PAYLOAD_SECRET_FILE'])
  })

  it('may not stand beside the variable itself', () => {
    const source = { PAYLOAD_SECRET: secret, PAYLOAD_SECRET_FILE: 'secret' }
    expect(problemsOf(source)).toEqual(['PAYLOAD_SECRET_FILE'])
  })
})
