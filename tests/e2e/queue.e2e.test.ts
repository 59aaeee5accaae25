import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '#tests/helpers/browser/admin.ts'
import { adminViews } from '#tests/helpers/browser/adminViews.ts'
import { axeViolations } from '#tests/helpers/browser/axe.ts'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { setUp } from '#tests/helpers/browser/firstSteps.ts'
import { ask } from '#tests/helpers/browser/ownApi.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'

const ADMIN = { email: 'ada@example.org', password: 'an-administrator-of-towns' }
const TRANSLATOR = { email: 'tariq@example.org', password: 'a-translator-of-towns' }
const DEEPL_KEY = 'a-key-of-the-test:fx'

/**
 * What somebody who may not see it finds on each page of our own: a page without a line here fails.
 * The path is one that leads there; `hidden` stands on it for those who may.
 */
const REFUSED: Readonly<Record<string, { path: string; refusal: string | null; hidden: string }>> =
  {
    // Everybody who can sign in has one; what they see in it is asked in home.int.test.ts.
    translations: { path: '/translations', refusal: null, hidden: '.dragoman-home' },
    workspace: {
      path: '/translations/00000000-0000-4000-8000-000000000000',
      refusal: 'There is no such translation in your languages.',
      hidden: '.dragoman-workspace',
    },
    queue: {
      path: '/queue',
      refusal: 'The queue is for administrators and editors.',
      hidden: '.dragoman-queue',
    },
  }

describe('the translation queue', inBrowser, () => {
  let browser: Browser
  let deepl: DeeplServer
  let server: Dragoman
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium()
    deepl = await startDeeplServer({ key: DEEPL_KEY })
    server = await startDragoman({
      env: { DEEPL_AUTH_KEY: DEEPL_KEY, DEEPL_SERVER_URL: deepl.url },
    })
    page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    await setUp(page, { logs: server.logs(), ...ADMIN })
    await ask(page, {
      path: '/api/globals/settings',
      body: {
        organisation: { name: 'League of Small Towns' },
        monthlyCharacters: 10_000,
        languages: [{ locale: 'fr', enabled: true, policy: 'immediate', formality: 'default' }],
      },
    })
    await ask(page, {
      path: '/api/users',
      body: { name: 'Tariq', roles: ['translator'], languages: ['fr'], ...TRANSLATOR },
    })
    await page.goto(`${server.url}/admin/queue`)
    // Without a reload from here on: `data-stays` would be gone with the page.
    await page.locator('.dragoman-queue').evaluate((root) => {
      root.setAttribute('data-stays', 'yes')
    })
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await deepl.close()
  })

  const section = (title: string): Locator =>
    page.getByRole('region', { name: new RegExp(`^${title}`, 'u') })
  const publish = (title: string) =>
    ask(page, { path: '/api/pages', body: { title, _status: 'published' } })

  test('pauses, shows what waits as it comes, and goes on', async () => {
    await page.getByRole('button', { name: 'Pause the queue' }).click()
    await page.getByRole('status').filter({ hasText: 'Paused by Ada' }).waitFor()
    await publish('A page that waits')
    const waiting = section('Waiting').getByRole('listitem')
    await waiting.filter({ hasText: 'Published' }).waitFor()
    await waiting.filter({ hasText: 'Français' }).first().waitFor()

    await page.getByRole('button', { name: 'Let the queue go on' }).click()
    await section('Waiting').getByText('Nothing waits.').waitFor()
    await page
      .getByText(/This month: \d+ sentences, \d+ of 10,000 characters\./u)
      .first()
      .waitFor()
  })

  test('shows what runs while it runs', async () => {
    let answer = (): void => undefined
    const until = new Promise<void>((resolve) => {
      answer = resolve
    })
    deepl.misbehave({ kind: 'hold', until }, 1)
    await publish('A page in hand')
    await section('Running').getByRole('listitem').filter({ hasText: 'Begun' }).waitFor()
    answer()
    await section('Running').getByText('Nothing is being translated at the moment.').waitFor()
  })

  test('says why the provider refuses, and asks it again when told to', async () => {
    deepl.misbehave({ kind: 'status', status: 456 }, 1)
    await publish('A page too many')
    const stopped = section('Stopped').getByRole('listitem').filter({ hasText: 'A page too many' })
    await stopped.filter({ hasText: 'has used up its characters' }).waitFor()
    await page.getByText('DeepL translates here.').waitFor()
    await page
      .getByText(/used up its characters.*asked again in/u)
      .first()
      .waitFor()
    expect(await axeViolations(page)).toEqual([])

    await stopped.getByRole('button', { name: /^Try again: A page too many/u }).click()
    await page.getByRole('status').filter({ hasText: '1 put back into the queue.' }).waitFor()
    await section('Stopped').getByText('Nothing has failed').waitFor()
    await page.getByText(/asked again in/u).waitFor({ state: 'detached' })
    expect(await page.locator('.dragoman-queue[data-stays]').count()).toBe(1)
  })

  test('is on the dashboard while it rests', async () => {
    await page.getByRole('button', { name: 'Pause the queue' }).click()
    await page.getByRole('status').filter({ hasText: 'Paused by Ada' }).waitFor()
    await page.goto(`${server.url}/admin`)
    const notice = page.getByRole('note').filter({ hasText: 'Paused by Ada' })
    await notice.getByRole('link', { name: 'Open the translation queue' }).click()
    await page.getByRole('button', { name: 'Let the queue go on' }).click()
    await page.getByText('The queue runs.').first().waitFor()
    await page.goto(`${server.url}/admin`)
    await page.locator('.collections').waitFor()
    expect(await notice.count()).toBe(0)
  })

  test('fits a telephone in Arabic', async () => {
    const context = await browser.newContext({
      locale: 'ar',
      viewport: { width: 360, height: 740 },
    })
    const phone = await context.newPage()
    await signIn(phone, { url: server.url, ...ADMIN })
    await phone.goto(`${server.url}/admin/queue`)
    await phone.getByRole('button', { name: 'إيقاف القائمة مؤقتًا' }).waitFor()
    const overflow = await phone.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await axeViolations(phone)).toEqual([])
    await context.close()
  })

  describe('and every other page of our own', () => {
    test('answers for its own address alone', () => {
      const views = adminViews()
      expect(views.length).toBeGreaterThan(0)
      expect(views.filter(({ isExact, path }) => !isExact || path === '')).toEqual([])
    })

    test.each(adminViews())(
      '$name asks strangers to sign in, and refuses who may not',
      async (view) => {
        const expected = REFUSED[view.name]
        expect(expected, `REFUSED has to say what others find on ${view.path}`).toBeDefined()
        if (!expected) return
        const context = await browser.newContext({ locale: 'en-GB' })
        const stranger = await context.newPage()
        await stranger.goto(`${server.url}/admin${expected.path}`)
        await stranger.waitForURL(/\/admin\/login\?redirect=/u)
        expect(await stranger.locator(expected.hidden).count()).toBe(0)

        await signIn(stranger, { url: server.url, ...TRANSLATOR })
        if (expected.refusal !== null) {
          await stranger.goto(`${server.url}/admin${expected.path}`)
          await stranger.getByText(expected.refusal).waitFor()
          expect(await stranger.locator(expected.hidden).count()).toBe(0)
        }
        await context.close()
      },
    )
  })
})
