import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#src/cli/demo/accounts.ts'
import { signIn } from '#tests/helpers/browser/admin.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'

type Demo = { browser: Browser; server: Dragoman }

const DESK = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' } as const

/** What the admin promises to the people of the demo, each with the demo's own account. */
export function describeAdmin(demo: () => Demo): void {
  const enter = async (
    who: 'admin' | 'editor' | 'translator.fr',
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; url: string; leave: () => Promise<void> }> => {
    const { url } = demo().server
    const context = await demo().browser.newContext({ ...DESK, ...options })
    const page = await context.newPage()
    await signIn(page, { url, email: `${who}@dragoman.test`, password: DEMO_PASSWORD })
    return { page, url, leave: () => context.close() }
  }

  const openFirst = async (page: Page, list: string): Promise<void> => {
    await page.goto(list)
    // By its address: a click can come before the list has woken up, and is then lost.
    const href = await page.locator('.collection-list td a').first().getAttribute('href')
    await page.goto(new URL(href ?? '', list).href)
    await page.locator('#field-title').waitFor()
  }

  describe('the admin', () => {
    test('offers a translator nothing to write but translations', async () => {
      const { page, url, leave } = await enter('translator.fr')
      for (const collection of ['summits', 'sessions', 'pages', 'people', 'sponsors', 'media']) {
        expect(await page.locator(`a[href$="/collections/${collection}/create"]`).count()).toBe(0)
      }
      const answer = await page.goto(`${url}/admin/collections/sessions/create`)
      await page
        .getByText(/not allowed|not found|nothing found/iu)
        .first()
        .waitFor()
      expect(answer?.ok() === true && (await page.locator('#field-title').count()) > 0).toBe(false)
      await leave()
    })

    test('shows the page beside the form while an editor writes', async () => {
      const { page, url, leave } = await enter('editor')
      await openFirst(page, `${url}/admin/collections/summits?sort=-startDate`)
      await page.getByRole('button', { name: 'Live Preview' }).click()
      const title = await page.locator('#field-title').inputValue()
      const frame = page.frameLocator('iframe[src*="/preview/"]')
      await frame.locator('h1').waitFor()
      expect(await frame.locator('h1').innerText()).toContain(title)
      await leave()
    })

    test('shows times by the clocks of the summit, wherever the browser is', async () => {
      const { page, url, leave } = await enter('editor', { timezoneId: 'Asia/Tokyo' })
      await openFirst(
        page,
        `${url}/admin/collections/sessions?search=${encodeURIComponent('Opening plenary')}`,
      )
      const starts = page.getByLabel('Starts')
      await expect.poll(() => starts.inputValue()).toBe('2023-09-18T09:30')
      expect(await page.locator('.dragoman-summit-time').first().innerText()).toContain('New York')
      await leave()
    })

    test('runs from right to left for who works in Arabic', async () => {
      const { page, leave } = await enter('admin', { locale: 'ar' })
      const html = page.locator('html[lang="ar"]')
      expect(await html.evaluate((root) => getComputedStyle(root).direction)).toBe('rtl')
      await leave()
    })

    test('does not scroll sideways on a telephone', async () => {
      const { page, url, leave } = await enter('editor', { viewport: { width: 360, height: 740 } })
      await openFirst(page, `${url}/admin/collections/summits?sort=-startDate`)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      await leave()
    })
  })
}
