import { readCommandLine } from '../lib/commandLine.mjs'
import { Failure } from '../lib/failure.mjs'

const COMMAND = 'npm test --'

/** @param {string[]} names the steps, in their order */
export const helpText = (names) => `Runs every check of Dragoman and ends with "N passed, N failed".

  ${COMMAND} [options]

  --only unit,int       runs these steps alone: ${names.join(', ')}
  --help                shows this
`

/**
 * Which steps to run.
 * @param {{ args: string[], names: string[] }} input names: the steps there are, in their order
 * @returns {{ help: boolean, only: string[] }}
 */
export function readTestOptions({ args, names }) {
  const { only, help } = readCommandLine({
    args,
    command: COMMAND,
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const chosen = only === undefined ? names : only.split(',').map((name) => name.trim())
  const unknown = chosen.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new Failure(`There is no step "${unknown}": choose from ${names.join(', ')}.`, {
      code: 'usage',
      exitCode: 2,
    })
  }
  return { help: help ?? false, only: names.filter((name) => chosen.includes(name)) }
}
