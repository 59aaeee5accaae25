import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { isLocale, type Locale, LOCALES } from '#i18n/locales.ts'
import { queueOverview } from '#src/translation/queue/overview.ts'
import { command } from '../command.ts'
import { whileReading } from '../databaseSession.ts'
import { print, printJson } from '../print.ts'
import { queueLines } from '../queue/queueLines.ts'

type Output = { json?: true }

async function status({ json }: Output): Promise<void> {
  const locales = LOCALES.map(({ code }) => code)
  const overview = await whileReading(({ payload }) =>
    queueOverview({ payload, locales, now: new Date() }),
  )
  if (json) printJson(overview)
  else queueLines(overview).forEach(print)
}

async function pause({ json }: Output): Promise<void> {
  const paused = await command({ name: 'queue pause' })
  if (json) printJson({ pause: paused })
  else print('The queue is paused. Jobs in hand finish; no other is begun.')
}

async function resume({ json }: Output): Promise<void> {
  await command({ name: 'queue resume' })
  if (json) printJson({ pause: null })
  else print('The queue goes on.')
}

type RetryOptions = Output & { locale?: Locale; collection?: string }

async function retry({ json, locale, collection }: RetryOptions): Promise<void> {
  const answer = await command({ name: 'queue retry', locale, collection })
  if (json) printJson(answer)
  else {
    print(`${String(answer.retried)} put back into the queue.`)
    if (answer.remaining > 0) print(`${String(answer.remaining)} more stopped: run it again.`)
  }
}

function readLocale(text: string): Locale {
  if (isLocale(text)) return text
  throw new InvalidArgumentError(`Name one of ${LOCALES.map(({ code }) => code).join(', ')}.`)
}

/** Adds `queue status`, `queue pause`, `queue resume` and `queue retry`. */
export function addQueueCommands(program: Command): void {
  const queue = program.command('queue').description('Looks after the queue of translations.')
  const add = (name: string, description: string): Command =>
    queue.command(name).description(description).option('--json', 'as JSON')
  add('status', 'Says what runs, what waits, and what stopped and why.').action(status)
  add('pause', 'Lets every worker rest; jobs in hand finish.').action(pause)
  add('resume', 'Lets the workers go on.').action(resume)
  add('retry', 'Queues failed and held translations again.')
    .option('--locale <code>', 'of this language only', readLocale)
    .option('--collection <slug>', 'of this collection only, such as sessions')
    .action(retry)
}
