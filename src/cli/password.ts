import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { StartError } from '#src/server/StartError.ts'

const shortest = 12

/** Refuses a password that is too short to protect an account. Throws `StartError`. Pure. */
export function checkPassword(password: string): string {
  if (password.length >= shortest) return password
  throw new StartError({
    code: 'password-too-short',
    message: `The password is too short: give at least ${shortest} characters.`,
  })
}

/** Reads a password from the first line of standard input, or asks for it on a terminal without showing it. */
export async function readPassword({ isPiped }: { isPiped: boolean }): Promise<string> {
  if (isPiped) return checkPassword(await firstLine())
  if (!process.stdin.isTTY) {
    throw new StartError({
      code: 'no-password',
      message: 'There is no terminal to ask for a password: pipe one in and add --password-stdin.',
    })
  }
  process.stderr.write(`Password (${shortest} characters or more, not shown): `)
  const password = await firstLine({ isHidden: true })
  process.stderr.write('\n')
  return checkPassword(password)
}

async function firstLine({ isHidden = false } = {}): Promise<string> {
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isHidden })
  let line = ''
  lines.once('line', (first) => {
    line = first
    lines.close()
  })
  lines.once('SIGINT', () => process.exit(130))
  await once(lines, 'close')
  return line
}
