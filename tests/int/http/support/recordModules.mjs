// Preloaded with --import: writes the address of every module that a process loads (ESM) or has
// loaded (CommonJS) into the file named by RECORD_MODULES, so that a test can say what was not.
import { appendFileSync } from 'node:fs'
import { createRequire, register } from 'node:module'

const file = process.env.RECORD_MODULES
register('./recordModulesHook.mjs', import.meta.url, { data: { file } })

const { cache } = createRequire(import.meta.url)
process.on('exit', () => {
  appendFileSync(file, `${Object.keys(cache).join('\n')}\n`)
})
