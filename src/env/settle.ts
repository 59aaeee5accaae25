import path from 'node:path'
import { isLoopbackHost } from './parsers.ts'
import type { RawEnv } from './schema.ts'

/** What Dragoman knows of its surroundings. Made once at start; nothing else reads `process.env`. */
export type Env = Readonly<{
  port: number
  host: string
  /** Public address of the site without a slash at the end, as `https://summits.example.org`. */
  siteUrl: string
  /** Origins whose pages may use the sign-in cookie: the site, and both loopback names in a local start. */
  trustedOrigins: readonly string[]
  /** True when the site is served over https: then cookies are `secure`. */
  isHttps: boolean
  trustProxy: false | number | readonly string[]
  corsOrigins: readonly string[] | '*'
  /** `file:` with an absolute path, or a MongoDB address. May hold a password: never log it. */
  databaseUri: string
  databaseKind: 'sqlite' | 'mongodb'
  /** Absolute path of the folder for the database file, uploads and backups. */
  dataDir: string
  payloadSecret: string
  setupToken: string | undefined
  metricsToken: string | undefined
  deeplAuthKey: string | undefined
  deeplServerUrl: string | undefined
  libretranslateUrl: string | undefined
  libretranslateApiKey: string | undefined
  apertium: string | undefined
  translationProvider: RawEnv['TRANSLATION_PROVIDER']
  smtpUrl: string | undefined
  mailFrom: string
  workerConcurrency: number
  logLevel: RawEnv['LOG_LEVEL']
  isDemo: boolean
}>

/** Fills in what depends on other variables and makes paths absolute. Pure. */
export function settle(raw: RawEnv, { cwd }: { cwd: string }): Env {
  const dataDir = path.resolve(cwd, raw.DATA_DIR)
  const localUrl = `http://localhost:${raw.PORT}`
  const siteUrl = raw.SITE_URL ?? localUrl
  const databaseUri = absoluteDatabase(raw.DATABASE_URI, { cwd, dataDir })
  return {
    port: raw.PORT,
    host: raw.HOST,
    siteUrl,
    trustedOrigins: originsOf(siteUrl),
    isHttps: siteUrl.startsWith('https:'),
    trustProxy: raw.TRUST_PROXY,
    corsOrigins: raw.CORS_ORIGINS,
    databaseUri,
    databaseKind: databaseUri.startsWith('file:') ? 'sqlite' : 'mongodb',
    dataDir,
    payloadSecret: raw.PAYLOAD_SECRET,
    setupToken: raw.SETUP_TOKEN,
    metricsToken: raw.METRICS_TOKEN,
    deeplAuthKey: raw.DEEPL_AUTH_KEY,
    deeplServerUrl: raw.DEEPL_SERVER_URL,
    libretranslateUrl: raw.LIBRETRANSLATE_URL,
    libretranslateApiKey: raw.LIBRETRANSLATE_API_KEY,
    apertium: raw.APERTIUM,
    translationProvider: raw.TRANSLATION_PROVIDER,
    smtpUrl: raw.SMTP_URL,
    mailFrom: raw.MAIL_FROM ?? `Dragoman <dragoman@${new URL(siteUrl).hostname}>`,
    workerConcurrency: raw.WORKER_CONCURRENCY,
    logLevel: raw.LOG_LEVEL,
    isDemo: raw.DRAGOMAN_DEMO === '1',
  }
}

/** A loopback site is reached as `localhost` and as `127.0.0.1`; browsers treat them as two origins. */
function originsOf(siteUrl: string): string[] {
  const url = new URL(siteUrl)
  if (!isLoopbackHost(url.hostname)) return [url.origin]
  const twins = ['localhost', '127.0.0.1'].map((host) => {
    const twin = new URL(url)
    twin.hostname = host
    return twin.origin
  })
  return [...new Set([url.origin, ...twins])]
}

// libSQL reads the part after `file:` as an address: `%`, `?` and `#` of a folder name must be encoded.
const encodePath = (file: string): string =>
  file.replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23')

function absoluteDatabase(
  uri: string | undefined,
  { cwd, dataDir }: { cwd: string; dataDir: string },
): string {
  if (uri === undefined) return `file:${encodePath(path.join(dataDir, 'dragoman.db'))}`
  if (!uri.startsWith('file:')) return uri
  const file = uri.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
  return `file:${path.resolve(cwd, file)}`
}
