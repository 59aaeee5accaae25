import { existsSync, readFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { inRoot } from './paths.mjs'
import { step } from './progress.mjs'
import { firstLines, run } from './run.mjs'

/**
 * Why the installed packages are not those of the lock file, or undefined when they are. npm keeps
 * its own account of what it installed (node_modules/.package-lock.json, written at the very end),
 * so half an install and a changed lock file are both seen, and an `npm ci` by hand counts.
 * @param {{ lock: string, installed: string | undefined }} files their contents
 */
export function installReason({ lock, installed }) {
  if (installed === undefined) return 'no packages are installed yet'
  const wanted = JSON.parse(lock).packages
  const there = JSON.parse(installed).packages
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    const isElsewhere = path === '' || link
    if (isElsewhere || (optional && !there[path])) continue
    if (there[path]?.version !== version) return 'the lock file has changed'
  }
  const isKnown = (path) => path in wanted
  return Object.keys(there).every(isKnown) ? undefined : 'the lock file has changed'
}

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Why packages have to be installed before anything else can run; undefined when all are there. */
export function packagesToInstall() {
  return installReason({
    lock: readFileSync(inRoot('package-lock.json'), 'utf8'),
    installed: readIfThere(inRoot('node_modules', '.package-lock.json')),
  })
}

/** npm by its own script when npm started us; a bare `npm` is a batch file on Windows. */
function npmCommand() {
  const script = process.env.npm_execpath
  if (script && /npm-cli\.c?js$/.test(script)) return { command: process.execPath, first: [script] }
  return { command: 'npm', first: [] }
}

/** Installs exactly what package-lock.json says, when it is not there already. */
export async function installPackages() {
  const reason = packagesToInstall()
  if (!reason) return
  const { command, first } = npmCommand()
  // NODE_ENV=production in somebody's shell would leave out what the build needs.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  await step(`Installing packages: ${reason}`, async () => {
    const { exitCode, output } = await run({ command, args })
    if (exitCode === 0) return
    if (exitCode === 127) {
      throw new Failure('npm was not found: it comes with Node, see https://nodejs.org.', {
        code: 'npm-missing',
      })
    }
    console.error(`\n${firstLines(output)}`)
    throw new Failure(
      'The packages could not be installed: npm says why above; most often the registry cannot be reached or the disk is full.',
      { code: 'install-failed' },
    )
  })
}
