import { Failure, runToExitCode } from '../lib/failure.mjs'
import { installPackages } from '../lib/packages.mjs'
import { formatElapsed } from '../lib/progress.mjs'
import { endWithChildren } from '../lib/run.mjs'
import { helpText, readTestOptions } from './options.mjs'
import { countLine, judgeSkipped, oneCheck, skippedLine } from './outcome.mjs'
import { STEPS } from './steps.mjs'

/** A step that breaks is a failed check, not the end of the others. */
async function runStep({ name, run }, isCi) {
  const start = Date.now()
  const outcome = await run().catch((error) => {
    console.error(error)
    return oneCheck(false, `${name} broke: ${error.message}`)
  })
  return { name, elapsed: Date.now() - start, ...judgeSkipped(outcome, { isCi }) }
}

function printSummary(results) {
  console.log('\nSummary')
  for (const result of results) {
    const mark = result.failed > 0 ? '✗' : '✓'
    const time = formatElapsed(result.elapsed)
    console.log(`  ${mark} ${result.name.padEnd(9)} ${countLine([result])} (${time})`)
  }
  for (const { name, problems } of results) {
    for (const problem of problems) console.log(`  failed in ${name}: ${problem}`)
  }
  for (const { name, skipped } of results) {
    for (const test of skipped) console.log(`  skipped in ${name}: ${skippedLine(test)}`)
  }
  console.log(`\n${countLine(results)}`)
}

async function install() {
  try {
    await installPackages()
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { name: 'install', elapsed: 0, ...oneCheck(false, error.message) }
  }
}

async function test(args) {
  const names = STEPS.map(({ name }) => name)
  const { help, only } = readTestOptions({ args, names })
  if (help) {
    process.stdout.write(helpText(names))
    return 0
  }
  endWithChildren()
  const failedInstall = await install()
  const results = failedInstall ? [failedInstall] : []
  const chosen = failedInstall ? [] : STEPS.filter(({ name }) => only.includes(name))
  const isCi = Boolean(process.env.CI) && process.env.CI !== 'false'
  for (const step of chosen) results.push(await runStep(step, isCi))
  printSummary(results)
  return results.every(({ failed }) => failed === 0) ? 0 : 1
}

/** @param {string[]} args the command line after the script's name */
export const main = (args) => runToExitCode(() => test(args))
