// Writes what Payload generates from the configuration: `types`, `importmap` or, for SQLite, the next
// `migration`. Nothing is read from a database, so no secret is needed and none is asked for.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const WHAT = {
  types: ['generate:types'],
  importmap: ['generate:importmap'],
  migration: ['migrate:create', process.argv[3] ?? 'schema', '--skip-empty'],
}

const command = WHAT[process.argv[2]]
if (command === undefined) {
  console.error(`Say what to generate: ${Object.keys(WHAT).join(', ')}.`)
  process.exit(2)
}

// Lexical's build for Node at times never finishes loading: see src/server/imports.
const payload = fileURLToPath(new URL('../node_modules/payload/bin.js', import.meta.url))
const { status } = spawnSync(process.execPath, ['--conditions=production', payload, ...command], {
  env: {
    ...process.env,
    PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    PAYLOAD_SECRET: 'placeholder-while-files-are-generated-never-used',
  },
  stdio: 'inherit',
})
process.exit(status ?? 1)
