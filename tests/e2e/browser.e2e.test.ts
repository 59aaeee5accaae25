import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { axeViolations } from '#tests/helpers/browser/axe.ts'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'

/** As strict as the site's own policy: axe must work, and find, under it. */
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Probe</title>
   <meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
   <body><main><h1>Probe</h1>${body}</main></body></html>`

describe('the check for accessibility', inBrowser, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  const violationsOf = async (body: string): Promise<string[]> => {
    const tab = await browser.newPage()
    await tab.setContent(page(body))
    return axeViolations(tab)
  }

  test('names what is wrong and where', async () => {
    const violations = await violationsOf('<img src="data:," id="skyline">')
    expect(violations).toEqual([expect.stringMatching(/^image-alt: .*#skyline/)])
  })

  test('is content with a sound page', async () => {
    expect(await violationsOf('<p>All is well.</p>')).toEqual([])
  })
})
