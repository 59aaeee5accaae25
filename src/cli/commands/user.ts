import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Role } from '#collections/shared/access/roles.ts'
import { StartError } from '#src/server/StartError.ts'
import { whileReading, whileWriting } from '../databaseSession.ts'
import { readPassword } from '../password.ts'
import { print, printJson } from '../print.ts'
import { createUser } from '../users/createUser.ts'
import { listUsers } from '../users/listUsers.ts'
import { readLanguages, type TargetLocale } from './languages.ts'

type CreateOptions = {
  email: string
  name?: string
  admin?: true
  editor?: true
  translator?: TargetLocale[]
  passwordStdin?: true
}

function readEmail(text: string): string {
  const parsed = z.email().safeParse(text)
  if (parsed.success) return parsed.data
  throw new InvalidArgumentError('This is not an e-mail address.')
}

/** What the flags of `user create` allow the account to do. Throws `StartError` when they allow nothing. Pure. */
export function rolesOf({ admin, editor, translator }: CreateOptions): Role[] {
  const roles: Role[] = []
  if (admin) roles.push('admin')
  if (editor) roles.push('editor')
  if (translator) roles.push('translator')
  if (roles.length > 0) return roles
  throw new StartError({
    code: 'no-role',
    message: 'Say what the account may do: --admin, --editor, or --translator with languages.',
  })
}

async function create(options: CreateOptions): Promise<void> {
  const roles = rolesOf(options)
  const password = await readPassword({ isPiped: options.passwordStdin ?? false })
  const { email, name = email.split('@')[0] ?? email, translator: languages = [] } = options
  await whileWriting((payload) =>
    createUser({ email, name, roles, languages, password }, { payload }),
  )
  print(`${name} may now sign in (${roles.join(', ')}).`)
}

async function list({ json }: { json?: true }): Promise<void> {
  const users = await whileReading(({ payload }) => listUsers(payload))
  if (json) printJson(users)
  else if (users.length === 0) print('Nobody has an account yet.')
  else for (const { name, email, roles } of users) print(`${name} <${email}>: ${roles.join(', ')}`)
}

/** Adds `user create` and `user list`. */
export function addUserCommands(program: Command): void {
  const user = program.command('user').description('Makes and lists accounts.')
  user
    .command('create')
    .description('Makes an account. Asks for a password unless one is piped in.')
    .requiredOption('--email <address>', 'address to sign in with', readEmail)
    .option('--name <name>', 'name shown to others')
    .option('--admin', 'may do everything')
    .option('--editor', 'may write and publish')
    .option(
      '--translator <languages>',
      'may translate into these languages, as fr,ar',
      readLanguages,
    )
    .option('--password-stdin', 'read the password from standard input')
    .action(create)
  user.command('list').description('Lists accounts.').option('--json', 'as JSON').action(list)
}
