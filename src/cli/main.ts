import { Command, CommanderError } from 'commander'
import { applyDotEnv } from '#src/server/dotEnv.ts'
import { failStart } from '#src/server/failStart.ts'
import { BROKEN_PIPE_EXIT, endQuietlyWithReader, isBrokenPipe } from './brokenPipe.ts'
import { addDoctorCommand } from './commands/doctor.ts'
import { addGlossaryCommands } from './commands/glossary.ts'
import { addMemoryCommands } from './commands/memory.ts'
import { addMigrateCommands } from './commands/migrate.ts'
import { addQueueCommands } from './commands/queue.ts'
import { addTranslateCommand } from './commands/translate.ts'
import { addUserCommands } from './commands/user.ts'

/**
 * The `dragoman` command. Exit codes: 0 done, 1 not done (one sentence says why), 2 not understood,
 * 141 when the reader of its answer has gone.
 */
async function main(): Promise<void> {
  applyDotEnv({ cwd: process.cwd() })
  // Answers go to standard output, where scripts read them; the log stays out of their way.
  process.env['LOG_LEVEL'] ||= 'silent'
  process.env['DISABLE_PAYLOAD_HMR'] = 'true'

  const program = new Command('dragoman')
    .description('Runs and looks after a Dragoman site.')
    .showHelpAfterError('Type "npx dragoman --help" for the commands.')
  addUserCommands(program)
  addMigrateCommands(program)
  addMemoryCommands(program)
  addDoctorCommand(program)
  addGlossaryCommands(program)
  addQueueCommands(program)
  addTranslateCommand(program)
  for (const command of everyCommand(program)) command.exitOverride()

  await program.parseAsync()
}

const everyCommand = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap((below) => everyCommand(below)),
]

/** Commander has printed already; only the code is left to settle. */
const exitCodeOf = ({ exitCode }: CommanderError): number => (exitCode === 0 ? 0 : 2)

// A command that comes to rest without an answer was not done.
process.exitCode = 1
endQuietlyWithReader()

main().then(
  // Connections that a library keeps open must not keep a finished command alive.
  // A failed write is reported after the command's end, and decides on the code.
  () => {
    process.exitCode = 0
    setImmediate(() => process.exit())
  },
  (error: unknown) => {
    if (isBrokenPipe(error)) process.exit(BROKEN_PIPE_EXIT)
    if (error instanceof CommanderError) process.exit(exitCodeOf(error))
    failStart(error)
  },
)
