import { TmxError } from '#i18n/exchange/tmx/errors.ts'
import type { Locale } from '#i18n/locales.ts'
import { StartError } from '#src/server/StartError.ts'
import { importTmx, type TmxImport } from '#src/translation/memory/importTmx.ts'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import { progressBar } from '../progressBar.ts'

/** Throws `StartError` unless the file can be read; asked before the database is opened. */
export async function sizeOfFile(file: string): Promise<number> {
  const found = await stat(file).catch((cause: unknown) => {
    const message = `${file} cannot be read. Name a TMX file.`
    throw new StartError({ code: 'no-file', message, cause })
  })
  if (found.isFile()) return found.size
  throw new StartError({ code: 'no-file', message: `${file} is not a file. Name a TMX file.` })
}

/**
 * Imports a TMX file with a bar on a terminal. A file that cannot be read to its end is named with
 * the line, and with what of it stays: throws `StartError`.
 */
export async function importFile(args: {
  payload: Payload
  file: string
  size: number
  reviewed: readonly Locale[]
  provider: string | null
}): Promise<TmxImport> {
  const { payload, file, size, reviewed, provider } = args
  const input = createReadStream(file)
  const bar = progressBar({ total: size })
  let added = 0
  try {
    return await importTmx({
      payload,
      input,
      provider,
      reviewed,
      onProgress: ({ translations }) => {
        added = translations
        bar.update(input.bytesRead, `${String(added)} new translations`)
      },
    })
  } catch (cause) {
    if (!(cause instanceof TmxError)) throw cause
    const stays = `${String(added)} translations before it are in the memory; mend the file and import it again.`
    const message = `${file}: ${cause.message}\n${stays}`
    throw new StartError({ code: 'bad-file', message, cause })
  } finally {
    bar.stop()
    input.destroy()
  }
}
