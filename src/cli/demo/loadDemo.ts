import { importTmx } from '#src/translation/memory/importTmx.ts'
import { DEMO_PROVIDER } from '#src/translation/release/summary.ts'
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { DEMO_ACCOUNTS, DEMO_PASSWORD, makeAccounts } from './accounts.ts'
import { makeDocuments } from './documents.ts'
import { progressLine } from './progress.ts'
import { makeSettings } from './settings.ts'
import { translationTable } from './table.ts'
import { waitForTranslations } from './waitForTranslations.ts'

const TMX = fileURLToPath(new URL('../../../demo/demo.tmx', import.meta.url))

type Say = (line: string) => void

/**
 * Loads the demo by the same doors as an editor: settings, memory, documents published in English,
 * which the worker translates. A second start finds everything there and only counts.
 */
export async function loadDemo(args: { payload: Payload; say: Say }): Promise<void> {
  const { payload, say } = args
  await makeAccounts(payload)
  const memory = await importTmx({
    payload,
    input: createReadStream(TMX),
    provider: DEMO_PROVIDER,
  })
  if (memory.translations > 0) {
    say(`  translation memory: ${String(memory.translations)} translations from demo.tmx`)
  }
  // After the memory: saving the settings is their publish, and they are translated from it.
  await makeSettings(payload)
  await makeDocuments(payload, progressLine(say, 'publishing in English'))
  await waitForTranslations(payload, progressLine(say, 'translating'))
}

/** The table of what was translated, then who can sign in. */
export async function demoReport(payload: Payload, siteUrl: string): Promise<string[]> {
  return [
    '',
    ...(await translationTable(payload)),
    '',
    `Readers:  ${siteUrl}/`,
    `Admin:    ${siteUrl}/admin`,
    ...DEMO_ACCOUNTS.map(({ email, name }) => `  ${email.padEnd(30)} ${name}`),
    `  password for all of them: ${DEMO_PASSWORD}`,
    '',
  ]
}
