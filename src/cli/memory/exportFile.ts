import type { Locale } from '#i18n/locales.ts'
import { countEntries, exportTmx } from '#src/translation/memory/exportTmx.ts'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { progressBar } from '../progressBar.ts'

/**
 * Writes the memory to a TMX file, or to standard output for `-`. A file appears only when it is
 * whole: what was there before stays until then.
 * @returns how many translations were written
 */
export async function exportFile(args: {
  payload: Payload
  file: string
  locale: Locale | undefined
}): Promise<number> {
  const { payload, file, locale } = args
  const total = await countEntries({ payload, locale })
  const bar = progressBar({ total })
  let written = 0
  const pieces = exportTmx({
    payload,
    locale,
    createdAt: new Date(),
    onProgress: (translations) => {
      written = translations
      bar.update(translations, `${String(translations)} of ${String(total)} translations`)
    },
  })
  try {
    if (file === '-') await pipeline(Readable.from(pieces), process.stdout, { end: false })
    else await writeWhole(file, pieces)
  } finally {
    bar.stop()
  }
  return written
}

async function writeWhole(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const draft = `${file}.${String(process.pid)}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(draft))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
