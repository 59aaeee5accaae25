import { pino } from 'pino'
import type { Logger } from 'pino'
import { build } from 'pino-pretty'
import type { Env } from '#src/env.ts'
import { scrub } from './scrub.ts'

export type { Logger }

const secretPaths = ['password', 'token', 'secret', 'email', 'authorization', 'cookie']

/**
 * The process's logger: lines of JSON, or readable ones on a terminal. Fields that hold secrets
 * are left out, and every line is scrubbed on its way (see `scrub`).
 */
export function createLogger({ logLevel }: Pick<Env, 'logLevel'>): Logger {
  const sink = process.stdout.isTTY
    ? build({
        colorize: true,
        ignore: 'pid,hostname,name',
        translateTime: 'SYS:HH:MM:ss',
        sync: true,
      })
    : process.stdout
  const destination = { write: (line: string) => sink.write(scrub(line)) }
  const redact = { paths: secretPaths.flatMap((name) => [name, `*.${name}`]), remove: true }
  return pino({ name: 'dragoman', level: logLevel, redact }, destination)
}
