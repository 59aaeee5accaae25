// Writes what Payload generates from the configuration: `types`, `importmap` or, for SQLite, the next
// `migration`. Nothing is read from a database, so no secret is needed and none is asked for.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
if (status === 0 && process.argv[2] === 'migration') spellAsWeDo()
process.exit(status ?? 1)

// Payload writes imports that Node and our compiler refuse: of types as values, of files without “.ts”.
function spellAsWeDo() {
  const folder = new URL('../src/migrations/sqlite/', import.meta.url)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const file = new URL(name, folder)
    const text = readFileSync(file, 'utf8')
    const spelled = text
      .replace(
        '{ MigrateUpArgs, MigrateDownArgs, sql }',
        '{ type MigrateDownArgs, type MigrateUpArgs, sql }',
      )
      .replace(/ from '(\.\/[^']*[^s'])'/gu, (found, path) =>
        path.endsWith('.ts') ? found : ` from '${path}.ts'`,
      )
    if (spelled !== text) writeFileSync(file, spelled)
  }
}
