import { startChild } from '#tests/helpers/database/childProcess.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import { randomUUID } from 'node:crypto'
import { setInterval as every } from 'node:timers'
import { fillWithSessions } from './fill.ts'

const MEBIBYTE = 1024 * 1024

/** The bench keeps what the provider was sent only so long, in milliseconds. */
const FORGET = 1000

/**
 * The most memory that a worker takes while a language is switched on in a site of so many small
 * documents, and of a tenth of them: each in a process of its own, which does nothing else.
 */
export async function benchPeak({ documents }: { documents: number }): Promise<void> {
  const sizes = [Math.ceil(documents / 10), documents]
  const peaks = []
  console.log('The most memory (RSS) of a worker that fills a language (SQLite, loopback DeepL)')
  for (const size of sizes) {
    const { rest, peak, seconds } = await peakOf(size)
    peaks.push(peak)
    const ratio = (peak / (peaks[0] ?? peak)).toFixed(2)
    console.log(
      `  ${String(size).padStart(6)} documents: ${inMebibytes(peak)} (${inMebibytes(rest)} before it began), ${seconds.toFixed(0)} s   ratio ${ratio}`,
    )
  }
}

type Peak = { rest: number; peak: number; seconds: number }

async function peakOf(size: number): Promise<Peak> {
  const key = randomUUID()
  const deepl = await startDeeplServer({ key, characterLimit: Number.MAX_SAFE_INTEGER })
  const forgetting = every(() => (deepl.requests.length = 0), FORGET)
  const database = await freshDatabase('sqlite')
  const variables = {
    TRANSLATION_PROVIDER: 'deepl',
    DEEPL_AUTH_KEY: key,
    DEEPL_SERVER_URL: deepl.url,
  }
  const site = await bootSite({ database, variables })
  await fillWithSessions({ payload: site.payload, size })
  await switchOn(site, [{ locale: 'fr' }])
  await site.destroy()
  const child = startChild('../../../bench/children/translateAll.ts', [
    database.uri,
    database.dataDir,
    JSON.stringify(variables),
    String(size),
  ])
  try {
    await child.says('done')
    const measured = JSON.parse(child.said().find((line) => line.startsWith('{')) ?? '') as Peak
    return measured
  } finally {
    await child.killHard()
    clearInterval(forgetting)
    await deepl.close()
    await database.cleanup()
  }
}

const inMebibytes = (bytes: number) => `${(bytes / MEBIBYTE).toFixed(0)} MiB`
