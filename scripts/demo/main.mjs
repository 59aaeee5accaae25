import { buildAdmin, buildReason } from '../lib/adminBuild.mjs'
import { requireSpace, requireWritableFolder } from '../lib/disk.mjs'
import { runToExitCode } from '../lib/failure.mjs'
import { installPackages, packagesToInstall } from '../lib/packages.mjs'
import { ROOT } from '../lib/paths.mjs'
import { requireFreePort } from '../lib/port.mjs'
import { endWithChildren } from '../lib/run.mjs'
import { claimDemoFolder, deleteDemoFiles, demoSecret } from './dataFolder.mjs'
import { COMMAND, HELP, readDemoOptions } from './options.mjs'
import { runDemoServer } from './server.mjs'
import { lockDataFolder } from './writerLock.mjs'

const FOR_PACKAGES_MB = 1500
const FOR_BUILD_MB = 500
const FOR_DATA_MB = 200

/** npm runs a script in the repository's root and keeps the folder one was in here. */
function startFolder(env) {
  return env.npm_lifecycle_event === 'demo' && env.INIT_CWD ? env.INIT_CWD : process.cwd()
}

async function requireRoom(dataDir) {
  const forPackages = packagesToInstall() ? FOR_PACKAGES_MB : 0
  const forBuild = buildReason() ? FOR_BUILD_MB : 0
  if (forPackages || forBuild) {
    await requireSpace({
      folder: ROOT,
      neededMegabytes: forPackages + forBuild,
      purpose: 'installing and building Dragoman',
    })
  }
  await requireSpace({ folder: dataDir, neededMegabytes: FOR_DATA_MB, purpose: 'the demo' })
}

async function demo(args) {
  const { help, fresh, port, dataDir } = readDemoOptions({
    args,
    env: process.env,
    folder: startFolder(process.env),
  })
  if (help) {
    process.stdout.write(HELP)
    return 0
  }
  // All that can be refused is refused before the minutes of installing and building.
  requireWritableFolder(dataDir)
  claimDemoFolder(dataDir)
  await requireRoom(dataDir)
  await requireFreePort({ port, host: process.env.HOST, command: COMMAND })
  const stopWaiting = endWithChildren()
  await installPackages()
  await buildAdmin()
  stopWaiting()
  if (fresh) {
    await deleteDemoFiles(dataDir, lockDataFolder)
    claimDemoFolder(dataDir)
  }
  return runDemoServer({ port, dataDir, secret: demoSecret(dataDir) })
}

/** @param {string[]} args the command line after the script's name */
export const main = (args) => runToExitCode(() => demo(args))
