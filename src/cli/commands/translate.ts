import type { OnProgress } from '#src/translation/catchUp/types.ts'
import { StartError } from '#src/server/StartError.ts'
import type { Command } from 'commander'
import { command } from '../command.ts'
import { print, printJson } from '../print.ts'
import { progressBar, type ProgressBar } from '../progressBar.ts'
import { dryLines, reportLines } from '../translate/lines.ts'
import { readLanguages, type TargetLocale } from './languages.ts'

type Options = {
  collection?: string
  id?: string
  locale?: TargetLocale[]
  dryRun?: true
  json?: true
}

const ABOUT = `
Without options: everything that is published and has something to do, in every language that is on.
Sentences that the memory knows are not sent; corrections by people stay. It works beside a running
server: on MongoDB as one more worker, on SQLite the server does the work. Ctrl-C stops it after the
step in hand; the rest is done by the next start or the next call.

Exit codes: 0 all is translated, 1 something failed, is held or was stopped, 2 not understood.

  npx dragoman translate --dry-run
  npx dragoman translate --collection sessions --locale fr,ar
  npx dragoman translate --collection global:navigation --json`

async function translate(options: Options, program: Command): Promise<void> {
  const { collection, id, locale, json } = options
  const isGlobal = collection?.startsWith('global:') ?? false
  if (id !== undefined && (collection === undefined || isGlobal)) {
    program.error('Name the collection of the document too: --collection sessions --id …', {
      exitCode: 2,
    })
  }
  const stopping = new AbortController()
  process.once('SIGINT', () => {
    stopping.abort()
  })
  const { onProgress, stop } = movingBar()
  const wish = { collection, id, locales: locale }
  const isDry = options.dryRun ?? false
  const answer = await command(
    { name: 'translate', isDry, wish },
    { signal: stopping.signal, onProgress },
  )
    .catch((error: unknown) => {
      if (stopping.signal.aborted) throw stoppedError()
      throw error
    })
    .finally(stop)
  if ('refused' in answer) {
    const { code, sentence } = answer.refused
    if (code === 'unknown-collection') program.error(sentence, { exitCode: 2 })
    throw new StartError({ code, message: sentence })
  }
  if (json) printJson(answer)
  else (answer.dryRun ? dryLines(answer) : reportLines(answer)).forEach(print)
  if (answer.dryRun) return
  if (answer.isStopped) throw stoppedError()
  const { held, failed } = answer.total
  if (held + failed === 0) return
  const message = `${String(held)} held, ${String(failed)} failed; they stay in the queue.`
  throw new StartError({ code: 'not-all', message })
}

const stoppedError = () =>
  new StartError({ code: 'stopped', message: 'Stopped before all was translated.' })

/** A bar that begins when it is known how much there is. */
function movingBar(): { onProgress: OnProgress; stop: () => void } {
  let bar: ProgressBar | undefined
  return {
    onProgress: ({ done, total, title }) => {
      bar ??= progressBar({ total })
      bar.update(done, title)
    },
    stop: () => {
      bar?.stop()
    },
  }
}

/** Adds `translate`. */
export function addTranslateCommand(program: Command): void {
  const added = program
    .command('translate')
    .description('Translates what is published and waits; says what was sent, reused and held.')
    .option('--collection <slug>', 'only this collection, such as sessions, or global:settings')
    .option('--id <id>', 'only this document of the collection')
    .option('--locale <languages>', 'only into these languages, as fr,es', readLanguages)
    .option('--dry-run', 'say what would be sent and what it costs; send nothing')
    .option('--json', 'as JSON')
    .addHelpText('after', ABOUT)
  added.action((options: Options) => translate(options, added))
}
