import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  choose,
  languageRow,
  publish,
  readersAddress,
  signIn,
  signOut,
  startDocument,
  whenDrafted,
} from '#tests/helpers/browser/admin.ts'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { inviteEditor, setUp, switchOnLanguages } from '#tests/helpers/browser/firstSteps.ts'
import { write } from '#tests/helpers/browser/richText.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { until } from '#tests/helpers/until.ts'

const ADMIN = { email: 'ada@example.org', password: 'an-administrator-of-towns' }
const EDITOR = { email: 'edith@example.org', password: 'an-editor-of-small-towns' }
const SUMMIT = 'Summit of Small Towns'
const DEEPL_KEY = 'a-key-of-the-test:fx'
const REPORT = 'https://reports.example.org/long?part=1&year=2023'

/** In the order in which a newcomer meets them: each test goes on where the one before stopped. */
describe('from an empty server to a French page', inBrowser, () => {
  let browser: Browser
  let deepl: DeeplServer
  let server: Dragoman
  let context: BrowserContext
  let page: Page
  let reader: Page

  beforeAll(async () => {
    browser = await launchChromium()
    deepl = await startDeeplServer({ key: DEEPL_KEY })
    server = await startDragoman({
      env: { DEEPL_AUTH_KEY: DEEPL_KEY, DEEPL_SERVER_URL: deepl.url },
    })
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    const readers = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })
    reader = await readers.newPage()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await deepl.close()
  })

  const read = async (address: string): Promise<string> => {
    const response = await reader.goto(address)
    expect(response?.status(), address).toBe(200)
    return reader.locator('main').innerText()
  }

  test('the first account needs the token that the server printed, and only once', async () => {
    await page.goto(`${server.url}/admin`)
    await page.waitForURL(/\/setup/)
    await page.goto(`${server.url}/setup?token=guessed`)
    await page.getByLabel('Name').fill('Somebody')
    await page.getByLabel('E-mail address').fill('somebody@example.org')
    await page.getByLabel('Password').fill('somebody-who-was-first')
    await page.getByRole('button', { name: 'Create the account' }).click()
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('No account was made')

    await setUp(page, { logs: server.logs(), ...ADMIN })
    await page.goto(`${server.url}/setup`)
    expect(page.url()).not.toContain('/setup')
  })

  test('an administrator switches languages on and invites an editor', async () => {
    await switchOnLanguages(page, { url: server.url, languages: ['Français', 'العربية'] })
    await inviteEditor(page, { url: server.url, ...EDITOR })
    await signOut(page)
    await signIn(page, { url: server.url, ...EDITOR })
    expect(await page.locator('#card-users a[href$="/create"]').count()).toBe(0)
    // What a screen reader says of the cards.
    await page.locator('#card-summits [aria-label="Create new Summits"]').waitFor()
    expect(await page.locator('[aria-label*="[object"]').count()).toBe(0)
  })

  test('an editor writes in rich text and publishes: French readers get link and bold', async () => {
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

    await read(await readersAddress(page, 'Français'))
    const paragraph = reader.locator('main p', { has: reader.locator('strong') })
    expect(await paragraph.innerText()).toBe(
      '[fr] The mayors met in the old town hall and wrote a long report about it.',
    )
    expect(await paragraph.locator('strong').innerText()).toBe('old town hall')
    const link = paragraph.getByRole('link')
    expect(await link.innerText()).toBe('a long report')
    expect(await link.getAttribute('href')).toBe(REPORT)
    expect(await reader.locator('html').getAttribute('lang')).toBe('fr')
  })

  test('the Arabic page runs from right to left', async () => {
    const text = await read(await readersAddress(page, 'العربية'))
    expect(await reader.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await reader.locator('html').getAttribute('lang')).toBe('ar')
    expect(text).toContain('[ar] The mayors met')
    expect(await reader.locator('main a', { hasText: '' }).evaluateAll(hrefs)).toContain(REPORT)
  })

  test('a change reaches the French page when it is published, and not before', async () => {
    const french = await readersAddress(page, 'Français')
    const pages = [
      french,
      await readersAddress(page, 'English'),
      await readersAddress(page, 'العربية'),
    ]
    await whenDrafted(page, () =>
      write(page, { field: 'body', words: [{ text: ' Nobody knows this yet.' }] }),
    )
    for (const address of pages) {
      const text = await read(address)
      expect(text, address).not.toContain('Nobody')
    }
    expect(await (await fetch(`${server.url}/api/sessions?depth=0`)).text()).not.toContain('Nobody')

    await publish(page)
    await until('the French page has the new sentence', async () =>
      (await read(french)).includes('[fr] Nobody knows this yet.'),
    )
    expect(await read(french)).toContain('old town hall')
  })

  test('the sidebar tells how each language stands', async () => {
    await page.reload()
    await expect
      .poll(() => languageRow(page, 'Français').innerText())
      .toMatch(/Live[\s\S]*Machine text/u)
    expect(await languageRow(page, 'English').innerText()).toContain('You write here')
  })

  test('nobody is offered to publish, copy or write in one language alone', async () => {
    const controls = page.locator('.doc-controls')
    await controls.getByRole('button', { name: 'Publish changes' }).waitFor()
    expect(await page.locator('.localizer').filter({ visible: true }).count()).toBe(0)
    expect(await controls.locator('.form-submit .popup').count()).toBe(0)
    await controls.locator('.doc-controls__popup button').click()
    const menu = page.locator('.popup__content')
    await menu.getByText('Duplicate', { exact: true }).waitFor()
    expect(await menu.innerText()).not.toMatch(/locale|language|fran/iu)
  })
})

const hrefs = (links: Element[]): (string | null)[] =>
  links.map((link) => link.getAttribute('href'))
