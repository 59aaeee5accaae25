import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { describeAdmin } from './demo/admin.ts'
import { describeReader } from './demo/reader.ts'

/** One server for both: filling the demo takes longer than looking at it. */
describe('the demo', inBrowser, () => {
  let browser: Browser
  let server: Dragoman

  beforeAll(async () => {
    browser = await launchChromium()
    server = await startDragoman({ args: ['--demo'] })
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  const demo = () => ({ browser, server })
  describeReader(demo)
  describeAdmin(demo)
})
