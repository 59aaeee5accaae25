import { parseArgs } from 'node:util'
import { Failure } from './failure.mjs'

/**
 * Reads a command line; what it does not know becomes one sentence that names the command to try.
 * @param {{ args: string[], options: import('node:util').ParseArgsConfig['options'], command: string }} input
 *   command: as one types it, such as "npm run demo --"
 */
export function readCommandLine({ args, options, command }) {
  const refuse = (message) => {
    throw new Failure(`${message} See: ${command} --help`, { code: 'usage', exitCode: 2 })
  }
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true })
  const values = {}
  for (const { kind, name, rawName, value } of tokens) {
    if (kind === 'positional') {
      refuse(`"${value}" is not an option; options come after the two dashes.`)
    }
    if (kind !== 'option') continue
    const option = options[name]
    if (!option) refuse(`There is no option ${rawName}.`)
    if (option.type === 'boolean' && value !== undefined) refuse(`${rawName} takes no value.`)
    if (option.type === 'string' && (value ?? '') === '') refuse(`${rawName} needs a value.`)
    values[name] = option.type === 'boolean' ? true : value
  }
  return values
}
