import type { Locale } from '#i18n/locales.ts'
import { StartError } from '#src/server/StartError.ts'
import { InvalidArgumentError, type Command } from 'commander'
import { whileReading, whileWriting } from '../databaseSession.ts'
import { exportFile } from '../memory/exportFile.ts'
import { importFile, sizeOfFile } from '../memory/importFile.ts'
import { print, printJson } from '../print.ts'
import { readLanguages } from './languages.ts'

type ImportOptions = { reviewed?: Locale[]; provider?: string; json?: true }
type ExportOptions = { locale?: Locale; json?: true }

async function importMemory(file: string, options: ImportOptions): Promise<void> {
  const { reviewed = [], provider = null, json } = options
  const size = await sizeOfFile(file)
  const result = await whileWriting((payload) =>
    importFile({ payload, file, size, reviewed, provider }),
  )
  if (json) {
    printJson(result)
    return
  }
  const { entries, translations, promoted, kept, foreign, unknownLanguages } = result
  print(`${String(entries)} sentences read, ${String(translations)} new translations.`)
  if (promoted > 0) print(`${String(promoted)} count as reviewed now.`)
  if (kept > 0) print(`${String(kept)} left out: the memory has something better.`)
  if (foreign > 0) print(`${String(foreign)} units left out: their source is another language.`)
  if (unknownLanguages.length > 0) {
    print(`Languages left out, as Dragoman does not know them: ${unknownLanguages.join(', ')}.`)
  }
}

async function exportMemory(file: string, { locale, json }: ExportOptions): Promise<void> {
  if (file === '-' && json) {
    const message = 'Standard output holds the TMX or the JSON, not both: name a file.'
    throw new StartError({ code: 'two-answers', message })
  }
  const translations = await whileReading(({ payload }) => exportFile({ payload, file, locale }))
  if (json) printJson({ file, translations })
  else if (file !== '-') print(`${String(translations)} translations written to ${file}.`)
}

function readLanguage(text: string): Locale {
  const [one, ...more] = readLanguages(text)
  if (one && more.length === 0) return one
  throw new InvalidArgumentError('Name one language.')
}

/** Adds `memory import` and `memory export`. */
export function addMemoryCommands(program: Command): void {
  const memory = program
    .command('memory')
    .description('Takes the translation memory in from TMX files and writes it to them.')
  memory
    .command('import')
    .description(
      'Adds the translations of a TMX file. They count as machine text, unless you say that people wrote them. Importing a file again adds nothing.',
    )
    .argument('<file>', 'TMX 1.1 to 1.4b')
    .option(
      '--reviewed <languages>',
      'languages that people wrote in this file, as fr,es: used without review',
      readLanguages,
    )
    .option('--provider <name>', 'who made them, kept with each and shown')
    .option('--json', 'as JSON')
    .action(importMemory)
  memory
    .command('export')
    .description('Writes the memory as TMX 1.4b; also beside a running server.')
    .argument('<file>', 'file to write, or - for standard output')
    .option('--locale <language>', 'only translations into this language', readLanguage)
    .option('--json', 'as JSON')
    .action(exportMemory)
}
