import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  choose,
  languageRow,
  publish,
  readersAddress,
  startDocument,
  whenDrafted,
} from '#tests/helpers/browser/admin.ts'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { setUp, switchOnLanguages } from '#tests/helpers/browser/firstSteps.ts'
import { write } from '#tests/helpers/browser/richText.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { wellFormedProblem } from '#tests/helpers/deepl-server/xml.ts'
import { until } from '#tests/helpers/until.ts'

const ADMIN = { email: 'ada@example.org', password: 'an-administrator-of-towns' }
const SUMMIT = 'Summit of Small Towns'
const REPORT = 'https://reports.example.org/long'
/** The server of ours answers any other key with 403, so each answer proves the header. */
const KEY = 'a-key-of-the-test:fx'

describe('with DeepL', inBrowser, () => {
  let browser: Browser
  let deepl: DeeplServer
  let server: Dragoman
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium()
    deepl = await startDeeplServer({ key: KEY })
    server = await startDragoman({
      env: {
        TRANSLATION_PROVIDER: 'auto',
        DEEPL_AUTH_KEY: KEY,
        DEEPL_SERVER_URL: deepl.url,
      },
    })
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    await setUp(page, { logs: server.logs(), ...ADMIN })
    await switchOnLanguages(page, { url: server.url, languages: ['Français'] })
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await deepl.close()
  })

  const read = async (address: string): Promise<string> => (await fetch(address)).text()

  test('French readers get DeepL’s words, with link and bold words in place', async () => {
    await startDocument(page, { url: server.url, collection: 'summits', title: SUMMIT })
    await publish(page)
    await startDocument(page, { url: server.url, collection: 'sessions', title: 'Old friends' })
    await whenDrafted(page, () => choose(page.locator('#field-summit'), { option: SUMMIT, page }))
    await whenDrafted(page, () =>
      write(page, {
        field: 'body',
        words: [
          { text: 'The mayors met in the ' },
          { text: 'old town hall', isBold: true },
          { text: ' and wrote ' },
          { text: 'a long report', href: REPORT },
          { text: ' about it.' },
        ],
      }),
    )
    await publish(page)
    const html = await read(await readersAddress(page, 'Français'))
    expect(html).toContain('[fr] The mayors met in the <strong>old town hall</strong> and wrote ')
    expect(html).toMatch(/<a [^>]*href="https:\/\/reports\.example\.org\/long"[^>]*>a long report/u)
  })

  test('what was asked is as DeepL demands it', () => {
    expect(deepl.requests.length).toBeGreaterThan(0)
    for (const request of deepl.requests) {
      expect(request).toMatchObject({
        status: 200,
        options: { tag_handling: 'xml', tag_handling_version: 'v2' },
      })
      expect(request.source?.toLowerCase()).toBe('en')
      expect(request.target.toLowerCase()).toBe('fr')
      expect(request.texts.length).toBeLessThanOrEqual(50)
      expect(request.bodyBytes).toBeLessThanOrEqual(128 * 1024)
      expect(request.context ?? '').not.toBe('')
      expect(request.texts.map(wellFormedProblem).filter(Boolean)).toEqual([])
      expect(request.userAgent).toContain('deepl')
    }
    const sent = deepl.requests.flatMap(({ texts }) => texts)
    expect(sent).toContain(
      'The mayors met in the <g1>old town hall</g1> and wrote <g2>a long report</g2> about it.',
    )
    expect(sent.join(' '), 'addresses stay at home').not.toContain(REPORT)
  })

  test('a used-up quota stops neither the publish nor the readers, and says so', async () => {
    const french = await readersAddress(page, 'Français')
    const english = await readersAddress(page, 'English')
    deepl.misbehave({ kind: 'status', status: 456, message: 'Quota Exceeded' }, 100)
    await whenDrafted(page, () =>
      write(page, { field: 'body', words: [{ text: ' They meet again tomorrow.' }] }),
    )
    await publish(page)
    expect(await read(english)).toContain('They meet again tomorrow.')
    await until('the sidebar names the reason', async () =>
      /quota|characters|allowance/iu.test(await languageRow(page, 'Français').innerText()),
    )
    const html = await read(french)
    expect(html).toContain('[fr] The mayors met in the <strong>old town hall</strong>')
    expect(html).not.toContain('[fr] They meet again')
  })
})
