import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { until } from '#tests/helpers/until.ts'
import { describeAdmin } from './demo/admin.ts'
import { describeHome } from './demo/home.ts'
import { describeReader } from './demo/reader.ts'

/** Half a minute on a machine with nothing else to do. */
const DEMO_MS = 180_000

/** One server for both: filling the demo takes longer than looking at it. */
describe('the demo', inBrowser, () => {
  let browser: Browser
  let server: Dragoman

  beforeAll(async () => {
    browser = await launchChromium()
    server = await startDragoman({ args: ['--demo'] })
    // It answers from the start, and fills itself meanwhile.
    const isFilled = () => server.logs().includes('Dragoman is ready')
    await until('the demo is loaded and translated', isFilled, DEMO_MS)
  }, 2 * DEMO_MS)
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  const demo = () => ({ browser, server })
  describeReader(demo)
  describeAdmin(demo)
  describeHome(demo)
})
