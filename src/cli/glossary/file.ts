import { readFile, stat, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { GlossaryEntry } from '#i18n/glossary/csv/entry.ts'
import { readGlossary } from '#i18n/glossary/csv/readGlossary.ts'
import { StartError } from '#src/server/StartError.ts'

/** Bytes; a glossary of ten thousand terms in eight languages has about four million. */
const LARGEST = 20 * 1024 * 1024

/** More problems than a person reads at once are only counted. */
const MOST_SHOWN = 20

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * The entries of a glossary file; `-` is standard input.
 * @throws StartError with every problem and its line when anything in it is wrong.
 */
export async function readGlossaryFile(file: string): Promise<GlossaryEntry[]> {
  const bytes = await readBytes(file)
  const { entries, problems } = readGlossary(decode(bytes))
  if (problems.length === 0) return entries
  const shown = problems
    .slice(0, MOST_SHOWN)
    .map(({ line, sentence }) => `  line ${String(line)}: ${sentence}`)
  const more = problems.length - shown.length
  const rest = more > 0 ? [`  and ${String(more)} more.`] : []
  const message = ['Nothing was imported. Mend these first:', ...shown, ...rest].join('\n')
  throw new StartError({ code: 'glossary-refused', message })
}

/** Writes a CSV file so that spreadsheets read its letters right. */
export async function writeGlossaryFile(file: string, csv: string): Promise<void> {
  try {
    await writeFile(file, BYTE_ORDER_MARK + csv)
  } catch (cause) {
    throw new StartError({ code: 'file-not-written', message: notThere(file, cause), cause })
  }
}

async function readBytes(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin)
  try {
    const { size } = await stat(file)
    if (size <= LARGEST) return await readFile(file)
  } catch (cause) {
    throw new StartError({ code: 'file-not-read', message: notThere(file, cause), cause })
  }
  const message = `${file} is larger than ${String(LARGEST / 1024 / 1024)} MB: this is no glossary.`
  throw new StartError({ code: 'file-too-large', message })
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const message = 'The file is not UTF-8. Save it as “CSV UTF-8”, then import it again.'
    throw new StartError({ code: 'not-utf8', message, cause })
  }
}

const notThere = (file: string, cause: unknown): string =>
  `${file}: ${cause instanceof Error ? cause.message : String(cause)}`
