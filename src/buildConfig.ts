import { allCollections, allGlobals } from '#collections/index.ts'
import { LARGEST_UPLOAD } from '#collections/media/limits.ts'
import { richTextEditor } from '#collections/shared/richText/editor.ts'
import { LOCALES, SOURCE_LOCALE } from '#i18n/locales.ts'
import { databaseAdapter } from '#src/database/choose.ts'
import { uuidDocumentIds } from '#src/database/documentIds.ts'
import type { Env } from '#src/env.ts'
import { describeApiError } from '#src/http/api/describeApiError.ts'
import { mailAdapter } from '#src/mail/mailAdapter.ts'
import { createLogger } from '#src/server/logger.ts'
import { jobsConfig } from '#src/translation/jobs/config.ts'
import { demoConfig } from '#src/translation/provider/demo.ts'
import { machineConfig } from '#src/translation/provider/machine.ts'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { adminConfig } from './admin/config.ts'
import { componentWords } from './admin/words/componentWords.ts'
import { migrations as mongodbMigrations } from './migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts'

const SRC = path.dirname(fileURLToPath(import.meta.url))

/** The one Payload configuration, wired from an environment. */
export function buildDragomanConfig(env: Env): Promise<SanitizedConfig> {
  return buildConfig({
    admin: adminConfig,
    collections: allCollections({
      isHttps: env.isHttps,
      uploadsDir: path.join(env.dataDir, 'uploads'),
    }),
    cors: env.corsOrigins === '*' ? '*' : [...env.corsOrigins],
    csrf: [...env.trustedOrigins],
    custom: { ...machineConfig(env), ...demoConfig(env) },
    db: databaseAdapter({
      uri: env.databaseUri,
      migrations: { mongodb: mongodbMigrations, sqlite: sqliteMigrations },
    }),
    editor: richTextEditor,
    email: mailAdapter(env),
    globals: allGlobals,
    // What a person can mend is no fault of the server's.
    loggingLevels: {
      APIError: 'info',
      AuthenticationError: 'info',
      Forbidden: 'info',
      LockedAuth: 'info',
      NotFound: 'info',
      ValidationError: 'info',
    },
    graphQL: { disablePlaygroundInProduction: true, maxComplexity: 2000 },
    hooks: { afterError: [describeApiError] },
    i18n: {
      fallbackLanguage: 'en',
      supportedLanguages: { en, fr, es, ar },
      translations: componentWords(),
    },
    jobs: jobsConfig(env),
    localization: {
      defaultLocale: SOURCE_LOCALE,
      // Unmarked fallback would let source text pose as a translation: readers of the API ask for it.
      fallback: false,
      // The admin writes the source language only; the API still reads every language.
      filterAvailableLocales: ({ locales }) => locales.filter(({ code }) => code === SOURCE_LOCALE),
      locales: LOCALES.map(({ code, label, rtl }) => ({ code, label, rtl })),
    },
    logger: createLogger(env),
    maxDepth: 5,
    plugins: [uuidDocumentIds(env.databaseUri)],
    secret: env.payloadSecret,
    serverURL: env.siteUrl,
    sharp,
    telemetry: false,
    // Payload would otherwise start a process of ten seconds for the types beside every command and
    // every test that opens the database (`npm run generate:types` does it when it is wanted).
    typescript: { autoGenerate: false, outputFile: path.join(SRC, 'payload-types.ts') },
    upload: { abortOnLimit: true, limits: { fileSize: LARGEST_UPLOAD } },
  })
}
