import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'

/**
 * The arguments that run an installed package's command with this very Node: no shell, no npx in
 * between that would swallow a signal.
 * @param {string} packageName
 * @param {string} [binName] where it differs from the package's name
 */
export function toolArgs(packageName, binName = packageName) {
  const folder = inRoot('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [join(folder, typeof bin === 'string' ? bin : bin[binName])]
}
