import type { Command } from 'commander'
import { writeGlossary } from '#i18n/glossary/csv/writeGlossary.ts'
import { importGlossary } from '#src/translation/glossary/importGlossary.ts'
import { entryOf } from '#src/translation/glossary/planImport.ts'
import { readTerms } from '#src/translation/glossary/readTerms.ts'
import { whileReading, whileWriting } from '../databaseSession.ts'
import { readGlossaryFile, writeGlossaryFile } from '../glossary/file.ts'
import { print, printJson } from '../print.ts'

type Options = { json?: true }

async function importFile(file: string, { json }: Options): Promise<void> {
  const entries = await readGlossaryFile(file)
  const counts = await whileWriting((payload) => importGlossary(payload, entries))
  if (json) {
    printJson(counts)
    return
  }
  const { created, updated, unchanged } = counts
  print(`${created} new, ${updated} changed, ${unchanged} as they were.`)
}

async function exportFile(file: string, { json }: Options): Promise<void> {
  const terms = await whileReading(({ payload }) => readTerms(payload))
  const entries = terms.map(entryOf)
  if (file === '-') {
    if (json) printJson(entries)
    else process.stdout.write(writeGlossary(entries))
    return
  }
  await writeGlossaryFile(file, writeGlossary(entries))
  if (json) printJson({ file, terms: entries.length })
  else print(`${entries.length} terms written to ${file}.`)
}

const ABOUT_IMPORT = `
The file is CSV with a first line that names its columns: term, and as you like kind (term, name,
acronym, leave-alone), caseSensitive, notes, and languages (fr, es, …). A column that is there says all
of its cells, empty ones too; other columns, and terms that the file does not name, stay as they are.
Nothing is taken from a file with a mistake: each is named with its line.`

/** Adds `glossary import` and `glossary export`. */
export function addGlossaryCommands(program: Command): void {
  const glossary = program
    .command('glossary')
    .description('Reads and writes the terms of the glossary as CSV.')
  glossary
    .command('import')
    .description('Takes terms from a CSV file, or from standard input.')
    .argument('<file>', 'a CSV file; - for standard input')
    .option('--json', 'as JSON')
    .addHelpText('after', ABOUT_IMPORT)
    .action(importFile)
  glossary
    .command('export')
    .description('Writes every term with its accepted forms.')
    .argument('<file>', 'a CSV file to write; - for standard output')
    .option('--json', 'as JSON: with - the terms themselves')
    .action(exportFile)
}
