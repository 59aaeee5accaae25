import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAdmin } from '../lib/adminBuild.mjs'
import { step } from '../lib/progress.mjs'
import { run } from '../lib/run.mjs'
import { toolArgs } from '../lib/tool.mjs'
import { oneCheck } from './outcome.mjs'
import { readVitestReport } from './vitestReport.mjs'

const minutes = (count) => count * 60_000

const node = (args, options) => run({ command: process.execPath, args, ...options })

/** A tool that is silent when all is well and whose whole answer is its exit code. */
function toolStep({ name, title, tool, bin, args }) {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await step(title, () =>
        node([...toolArgs(tool, bin), ...args], { limitMs: minutes(6) }),
      )
      if (exitCode !== 0) console.log(output.trimEnd())
      return oneCheck(exitCode === 0, `${title} ended with code ${exitCode}: see its output`)
    },
  }
}

function vitestStep({ name, title, limitMs }) {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'dragoman-test-'))
      const path = join(folder, 'report.json')
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
      console.log(`… ${title}`)
      try {
        const { exitCode } = await node(
          [...toolArgs('vitest'), 'run', '--project', name, ...reporters],
          { live: true, limitMs },
        )
        const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
        return readVitestReport({ report, exitCode })
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

const buildStep = {
  name: 'build',
  run: async () => {
    const result = await buildAdmin().catch((error) => error)
    const isBuilt = typeof result === 'string'
    if (result === 'already built') console.log('✓ The admin is built already')
    return oneCheck(isBuilt, isBuilt ? '' : result.message)
  },
}

/** Every check, the quick ones first. The checks for drift are unit and integration tests. */
export const STEPS = [
  toolStep({
    name: 'format',
    title: 'Formatting (prettier)',
    tool: 'prettier',
    args: ['--check', '.'],
  }),
  toolStep({
    name: 'lint',
    title: 'Lint (eslint)',
    tool: 'eslint',
    args: ['.', '--max-warnings', '0'],
  }),
  toolStep({
    name: 'types',
    title: 'Types (tsc)',
    tool: 'typescript',
    bin: 'tsc',
    args: ['--noEmit'],
  }),
  toolStep({ name: 'deadcode', title: 'Dead code (knip)', tool: 'knip', args: [] }),
  vitestStep({ name: 'unit', title: 'Unit tests', limitMs: minutes(8) }),
  vitestStep({ name: 'int', title: 'Integration tests', limitMs: minutes(15) }),
  buildStep,
  vitestStep({ name: 'e2e', title: 'End-to-end tests in a browser', limitMs: minutes(12) }),
]
