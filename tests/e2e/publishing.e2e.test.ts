import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choose, publish, startDocument, whenDrafted } from '#tests/helpers/browser/admin.ts'
import { axeViolations } from '#tests/helpers/browser/axe.ts'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { setUp, switchOnLanguages } from '#tests/helpers/browser/firstSteps.ts'
import { chooseWay, estimate, openTogether } from '#tests/helpers/browser/publishing.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { until } from '#tests/helpers/until.ts'

const EDITOR = { email: 'ada@example.org', password: 'an-administrator-of-towns' }
const DEEPL_KEY = 'a-key-of-the-test:fx'
/** Counting waits until typing has paused, and a busy machine takes its time. In milliseconds. */
const SOON = { timeout: 20_000 }
const SUMMIT = 'Summit of Small Towns'
const SESSIONS = ['Old friends', 'New bridges', 'Quiet rivers']

/** The ways of publishing as an editor meets them; each test goes on where the one before stopped. */
describe('publishing in the form', inBrowser, () => {
  let browser: Browser
  let deepl: DeeplServer
  let server: Dragoman
  let page: Page
  let summit: string

  beforeAll(async () => {
    browser = await launchChromium()
    deepl = await startDeeplServer({ key: DEEPL_KEY })
    server = await startDragoman({
      env: { DEEPL_AUTH_KEY: DEEPL_KEY, DEEPL_SERVER_URL: deepl.url },
    })
    const context = await browser.newContext({
      locale: 'en-GB',
      // Not the summit's: what is said must be by the summit's clocks all the same.
      timezoneId: 'Asia/Tokyo',
      viewport: { width: 1440, height: 900 },
    })
    page = await context.newPage()
    await setUp(page, { logs: server.logs(), ...EDITOR })
    await switchOnLanguages(page, { url: server.url, languages: ['Français'] })
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await deepl.close()
  })

  const kicker = () => page.locator('#field-kicker')

  test('a draft is prepared, and publishing it then sends nothing', async () => {
    await startDocument(page, { url: server.url, collection: 'summits', title: SUMMIT })
    summit = page.url()
    await whenDrafted(page, () => kicker().fill('Over 100 mayors met by the river.'))
    await expect
      .poll(() => estimate(page).innerText(), SOON)
      .toMatch(/2 sentences, \d+ characters/u)

    await chooseWay(page, 'prepare')
    await page
      .locator('.dragoman-estimate__prepared', { hasText: 'publishing will send 0 characters' })
      .waitFor()
    const paid = deepl.charactersBilled()
    expect(paid).toBeGreaterThan(0)
    await publish(page)
    await until('the French page is there', async () =>
      (await fetch(`${server.url}/fr`).then((answer) => answer.text())).includes(`[fr] ${SUMMIT}`),
    )
    expect(deepl.charactersBilled()).toBe(paid)
  })

  test('an edit that changes a number is not minor: the words are shown and nothing is lost', async () => {
    await whenDrafted(page, () => kicker().fill('Over 115 mayors met by the river.'))
    await chooseWay(page, 'minor')
    const dialog = page.locator('dialog[open]')
    await dialog.getByText('Number: “100” became “115”').waitFor()
    expect(await axeViolations(page, 'dialog[open]')).toEqual([])
    await dialog.getByRole('button', { name: 'Go on editing' }).click()
    expect(await kicker().inputValue()).toBe('Over 115 mayors met by the river.')
    expect(await page.locator('.doc-controls').innerText()).toContain('Changed')
  })

  test('one that changes the wording is: nothing is sent, and the translation stays', async () => {
    const paid = deepl.charactersBilled()
    await whenDrafted(page, () => kicker().fill('Over 100 mayors have met by the river.'))
    await chooseWay(page, 'minor')
    await page.locator('.doc-controls', { hasText: 'Status: Published' }).waitFor()
    await expect.poll(() => estimate(page).innerText(), SOON).toContain('Nothing will be sent')
    expect(deepl.charactersBilled()).toBe(paid)
  })

  test('by keyboard, a document is published urgently', async () => {
    await whenDrafted(page, () => kicker().fill('The doors are closed today.'))
    const menu = page.getByRole('button', { name: 'More ways to publish' })
    await menu.focus()
    await page.keyboard.press('Enter')
    const urgent = page.getByRole('button', { name: /^Publish urgently/u })
    await expect
      .poll(() => urgent.evaluate((one) => one === document.activeElement), SOON)
      .toBe(true)
    expect(await axeViolations(page, '.popup__content')).toEqual([])
    const [request] = await Promise.all([
      page.waitForRequest((asked) => asked.url().includes('publish=urgent')),
      page.keyboard.press('Enter'),
    ])
    expect((await request.response())?.status()).toBe(200)
  })

  test('a summit and two of its three sessions are published together, as one act', async () => {
    for (const title of SESSIONS) {
      await startDocument(page, { url: server.url, collection: 'sessions', title })
      await whenDrafted(page, () => choose(page.locator('#field-summit'), { option: SUMMIT, page }))
    }
    await page.goto(summit)
    const drawer = await openTogether(page)
    for (const title of SESSIONS.slice(0, 2)) {
      await drawer.getByRole('checkbox', { name: title }).check()
    }
    await expect.poll(() => estimate(drawer).innerText(), SOON).toMatch(/2 sentences/u)
    expect(await axeViolations(page, 'dialog[open]')).toEqual([])
    await drawer.getByRole('button', { name: 'Publish now' }).click()
    await drawer.getByText('Everything chosen is published.').waitFor()
    await drawer.getByRole('button', { name: 'Close' }).last().click()
    const published = await fetch(`${server.url}/api/sessions?depth=0`)
    const { docs } = (await published.json()) as { docs: { title: string }[] }
    expect(docs.map(({ title }) => title).toSorted()).toEqual(SESSIONS.slice(0, 2).toSorted())
  })

  test('on a telephone the third is planned, said in its form, and cancelled', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(summit)
    const drawer = await openTogether(page)
    await drawer.getByRole('checkbox', { name: SESSIONS[2] ?? '' }).check()
    await drawer.getByRole('radio', { name: 'At a time' }).check()
    await drawer.getByLabel('Time', { exact: true }).fill('2040-03-03T09:00')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await drawer.getByRole('button', { name: 'Plan the publication' }).click()
    await drawer.getByText('It is planned.').waitFor()
    await drawer.getByRole('button', { name: 'Close' }).last().click()

    const line = page.locator('.dragoman-planned')
    await expect
      .poll(() => line.innerText(), SOON)
      .toContain('Will be published with 1 other on 3 March')
    await line.getByRole('link').click()
    await page
      .getByText(`${SESSIONS[2] ?? ''}`)
      .first()
      .waitFor()
    expect(await axeViolations(page, '.dragoman-publication')).toEqual([])
    await page.getByRole('button', { name: 'Cancel this publication' }).click()
    await page.locator('dialog[open]').locator('#confirm-action').click()
    await page.getByText('Cancelled. It was planned for').waitFor()
  })
})
