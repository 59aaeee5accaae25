import { z } from 'zod'
import {
  databaseUri,
  hostName,
  mailSender,
  oneOf,
  origin,
  origins,
  secret,
  serviceUrl,
  smtpUrl,
  trustedProxies,
  wholeNumber,
} from './parsers.ts'

const providers = ['auto', 'deepl', 'libretranslate', 'apertium', 'pseudo', 'none'] as const
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const required =
  'is not set; write at least 32 random characters (for example: openssl rand -base64 48)'

/** Every variable of the interface (design, section 7), as it stands in the environment. */
export const rawEnvSchema = z.object({
  PORT: wholeNumber({ min: 1, max: 65_535 }).default(3000),
  HOST: hostName.default('127.0.0.1'),
  SITE_URL: origin.optional(),
  TRUST_PROXY: trustedProxies.default(false),
  CORS_ORIGINS: origins.default([]),
  DATABASE_URI: databaseUri.optional(),
  DATA_DIR: z.string().default('./data'),
  PAYLOAD_SECRET: z.string({ error: required }).pipe(secret(32)),
  SETUP_TOKEN: secret(16).optional(),
  METRICS_TOKEN: secret(16).optional(),
  DEEPL_AUTH_KEY: z.string().optional(),
  DEEPL_SERVER_URL: serviceUrl({ carriesKey: true }).optional(),
  LIBRETRANSLATE_URL: serviceUrl({ carriesKey: false }).optional(),
  LIBRETRANSLATE_API_KEY: z.string().optional(),
  APERTIUM: z.string().optional(),
  TRANSLATION_PROVIDER: oneOf(providers).default('auto'),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailSender.optional(),
  WORKER_CONCURRENCY: wholeNumber({ min: 1, max: 32 }).default(2),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  DRAGOMAN_DEMO: oneOf(['0', '1']).default('0'),
})

/** The parsed variables, before defaults that depend on one another are filled in. */
export type RawEnv = z.infer<typeof rawEnvSchema>

/** Names of all variables, in the order in which problems are listed. */
export const variableNames = Object.keys(rawEnvSchema.shape)

/** Variables that may hold a secret: each may also be given as the path of a file, in `NAME_FILE`. */
export const secretNames = [
  'PAYLOAD_SECRET',
  'DATABASE_URI',
  'SETUP_TOKEN',
  'METRICS_TOKEN',
  'DEEPL_AUTH_KEY',
  'LIBRETRANSLATE_API_KEY',
  'SMTP_URL',
] as const
