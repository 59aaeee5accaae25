import type { Command } from 'commander'
import { StartError } from '#src/server/StartError.ts'
import { shippedMigrations } from '#src/server/shippedMigrations.ts'
import { readAppliedMigrations } from '#src/server/readiness.ts'
import { whileReading, whileWriting } from '../databaseSession.ts'
import { print, printJson } from '../print.ts'

type Row = { name: string; applied: boolean }

async function migrate(): Promise<void> {
  await whileWriting(() => Promise.resolve()) // opening for writing migrates
  print('The database is up to date.')
}

const readStatus = (): Promise<Row[]> =>
  whileReading(async ({ payload, env }) => {
    const shipped = await shippedMigrations(env.databaseKind)
    const applied = await readAppliedMigrations(payload)
    return shipped.map(({ name }) => ({ name, applied: applied.includes(name) }))
  })

async function status({ json }: { json?: true }): Promise<void> {
  const rows = await readStatus()
  if (json) printJson(rows)
  else for (const { name, applied } of rows) print(`${applied ? 'applied' : 'missing'}  ${name}`)
  const missing = rows.filter(({ applied }) => !applied).length
  if (missing === 0) return
  throw new StartError({
    code: 'migrations-missing',
    message: `${missing} of ${rows.length} migrations are missing. Start Dragoman, or run: npx dragoman migrate`,
  })
}

/** Adds `migrate` and `migrate status`. */
export function addMigrateCommands(program: Command): void {
  const command = program
    .command('migrate')
    .description('Brings the database to this version; the server does the same when it starts.')
    .action(migrate)
  command
    .command('status')
    .description('Lists migrations; exits with 1 when some are missing.')
    .option('--json', 'as JSON')
    .action(status)
}
