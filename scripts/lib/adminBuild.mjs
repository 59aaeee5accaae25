import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { fingerprintFiles } from './fingerprint.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { step } from './progress.mjs'
import { lastLines, run } from './run.mjs'
import { toolArgs } from './tool.mjs'

const STAMP = inRoot('.next', 'dragoman-build.json')

/** All that can end up in the bundle of the admin. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'collections',
  'i18n',
  'src',
]

const fingerprint = () => fingerprintFiles({ root: ROOT, paths: SOURCES })

/** Why the admin has to be built; undefined when the last build is of these very sources. */
export function buildReason() {
  if (!existsSync(STAMP) || !existsSync(inRoot('.next', 'BUILD_ID'))) return 'not built yet'
  const { sources } = JSON.parse(readFileSync(STAMP, 'utf8'))
  return sources === fingerprint() ? undefined : 'the sources have changed'
}

/**
 * Builds the admin (`next build`) when its sources changed since the last build.
 * @returns {Promise<'built' | 'already built'>}
 */
export async function buildAdmin() {
  const reason = buildReason()
  if (!reason) return 'already built'
  const sources = fingerprint()
  // Gone first: a build that is interrupted must not pass for a finished one.
  rmSync(STAMP, { force: true })
  await step(`Building the admin: ${reason} (about a minute)`, async () => {
    const { exitCode, output } = await run({
      command: process.execPath,
      args: [...toolArgs('next'), 'build'],
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    if (exitCode === 0) return
    console.error(`\n${lastLines(output)}`)
    throw new Failure('The admin could not be built: the lines above say why.', {
      code: 'build-failed',
    })
  })
  writeFileSync(STAMP, `${JSON.stringify({ sources })}\n`)
  return 'built'
}
