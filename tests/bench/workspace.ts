import type { Page } from 'playwright-core'
import { launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import { editor, enterDemo, recordsOf } from '#tests/helpers/browser/workspace.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { until } from '#tests/helpers/until.ts'

const SENTENCES = 2_000
const KEYS = 60
const PATIENCE_MS = 600_000

/** A slow laptop on a slow line: the processor four times slower, 1.6 Mbit/s, 150 ms there and back. */
const SLOW = { cpu: 4, bytesPerSecond: 200_000, latency: 150 }

/**
 * How long until the first sentence can be written, and how long a key press takes to show, by the
 * browser's own event timing: a document of 2,000 sentences as the machine is, the demo's longest
 * summit on a slow laptop and a slow line, cold and warm. The admin has to be built.
 */
export async function benchWorkspace(): Promise<void> {
  const server = await startDragoman({ args: ['--demo'] })
  const browser = await launchChromium()
  try {
    const isFilled = () => server.logs().includes('Dragoman is ready')
    await until('the demo is loaded', isFilled, PATIENCE_MS)
    const page = await (await browser.newContext()).newPage()
    await enterDemo(page, { url: server.url, who: 'admin' })
    const long = await publishLong(page, server.url)
    const { url } = server
    const [summit] = await recordsOf(page, { url, locale: 'fr', collection: 'summits' })
    const opened = await open(page, `${url}/admin/translations/${long}`)
    const keys = await keyPresses(page)
    console.log(`${String(SENTENCES)} sentences: ${opened}; a key press ${keys}`)
    for (const visit of ['cold', 'warm'] as const) {
      if (visit === 'cold') await slowDown(page)
      const spent = await open(page, `${url}/admin/translations/${summit?.id ?? ''}`)
      console.log(`slow laptop, slow line, ${visit}: ${spent}`)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** A session of 2,000 sentences, translated; gives its French record. */
async function publishLong(page: Page, url: string): Promise<string> {
  const sentence = (at: number) =>
    text(`Point ${String(at)} of the declaration names what the cities will do. `)
  const body = richText(
    ...Array.from({ length: SENTENCES / 4 }, (_, at) =>
      paragraph(...[0, 1, 2, 3].map((nth) => sentence(4 * at + nth))),
    ),
  )
  const id = await page.evaluate(
    async (data) => {
      const answer = await fetch('/api/sessions', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
      })
      return ((await answer.json()) as { doc: { id: string } }).doc.id
    },
    { title: 'The long declaration', status: 'planned', body, _status: 'published' },
  )
  let record = ''
  const isTranslated = async () => {
    const records = await recordsOf(page, { url, locale: 'fr', collection: 'sessions' })
    const made = records.find(({ document }) => document === id)
    record = made?.id ?? ''
    return made?.state === 'released'
  }
  await until('the long session is translated', isTranslated, PATIENCE_MS)
  return record
}

/** Opens a record until its first sentence can be written: time, requests and bytes on the wire. */
async function open(page: Page, address: string): Promise<string> {
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  const begun = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await editor(page).waitFor({ timeout: PATIENCE_MS })
  const spent = performance.now() - begun
  await session.detach()
  const kilobytes = Math.round(bytes / 1000)
  return `editable after ${spent.toFixed(0)} ms, ${String(requests)} requests, ${String(kilobytes)} kB`
}

/** Types, and asks the browser how long each key took from the press to the next picture. */
async function keyPresses(page: Page): Promise<string> {
  await page.evaluate(() => {
    const durations: number[] = []
    Object.assign(window, { durations })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') durations.push(duration)
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await editor(page).focus()
  for (let at = 0; at < KEYS; at += 1) await page.keyboard.type('a', { delay: 60 })
  const slow = await page.evaluate(() => (window as unknown as { durations: number[] }).durations)
  // What took less than 16 ms is not reported: it was quicker than a picture.
  const all = [...slow, ...Array.from({ length: Math.max(0, KEYS - slow.length) }, () => 8)]
  const sorted = all.toSorted((a, b) => a - b)
  const at = (part: number) => String(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (event timing, in steps of 8 ms)`
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  })
}
