import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#src/cli/demo/accounts.ts'
import { signIn } from '#tests/helpers/browser/admin.ts'
import { axeViolations } from '#tests/helpers/browser/axe.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'

type Demo = { browser: Browser; server: Dragoman }

const DESK = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' } as const

/** What a translator finds after signing in, and what they and editors do with it. */
export function describeHome(demo: () => Demo): void {
  const enter = async (
    who: 'editor' | 'translator.fr' | 'translator.ar',
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; url: string; leave: () => Promise<void> }> => {
    const { url } = demo().server
    const context = await demo().browser.newContext({ ...DESK, ...options })
    const page = await context.newPage()
    await signIn(page, { url, email: `${who}@dragoman.test`, password: DEMO_PASSWORD })
    return { page, url, leave: () => context.close() }
  }

  const rows = (page: Page) => page.locator('.dragoman-home__table tbody tr')

  describe('the home of translations', () => {
    test('is where translators land: their language, the worst first, by filters in the address', async () => {
      const { page, leave } = await enter('translator.fr')
      expect(new URL(page.url()).pathname).toBe('/admin/translations')
      await rows(page).first().waitFor()
      expect(await page.locator('.dragoman-home__languages li').allInnerTexts()).toEqual([
        expect.stringMatching(/^Français/u) as string,
      ])
      expect(await axeViolations(page, '.dragoman-home')).toEqual([])

      await page.getByLabel('Kind').selectOption({ label: 'Session' })
      await page.getByRole('button', { name: 'Show' }).click()
      await page.waitForURL(/collection=sessions/u)
      await expect
        .poll(() => rows(page).locator('th .dragoman-quiet').allInnerTexts(), { timeout: 20_000 })
        .toSatisfy((kinds: string[]) => kinds.every((kind) => kind.startsWith('Session')))
      await rows(page).first().getByRole('link').first().click()
      await page.waitForURL(/\/admin\/translations\/[\da-f-]{36}/u)
      await leave()
    })

    test('takes and gives back work with the keyboard alone, and accepts what is clean', async () => {
      const { page, url, leave } = await enter('translator.fr')
      await page.goto(`${url}/admin/translations?collection=sponsors`)
      await rows(page).first().waitFor()
      const title = await rows(page).first().locator('th bdi').innerText()
      const box = page.getByRole('checkbox', { name: `Select ${title}`, exact: true }).first()
      const bar = page.getByRole('region', { name: 'With what is selected' })
      const act = async (label: string) => {
        await box.focus()
        await page.keyboard.press('Space')
        await bar.getByText('Selected: 1').waitFor()
        await bar.getByLabel('Do', { exact: true }).selectOption({ label })
        await bar.getByRole('button', { name: 'Do it' }).focus()
        await page.keyboard.press('Enter')
        await bar.getByRole('status').filter({ hasText: 'Done: 1.' }).waitFor()
      }
      await act('Take it')
      await rows(page).first().getByText('For me').waitFor()
      await act('Give it back')
      await rows(page).first().getByText('For me').waitFor({ state: 'detached' })
      await leave()
    })

    test('shows editors every language beside each document, and gives work to people', async () => {
      const { page, url, leave } = await enter('editor')
      await page.goto(`${url}/admin/translations?view=documents&sort=title&collection=summits`)
      await rows(page).first().waitFor()
      expect(await page.getByRole('columnheader').count()).toBeGreaterThan(2)
      expect(await axeViolations(page, '.dragoman-home')).toEqual([])
      await page.getByRole('checkbox', { name: 'Select all on this page' }).check()
      const bar = page.getByRole('region', { name: 'With what is selected' })
      await bar.getByLabel('Do', { exact: true }).selectOption({ label: 'Set a due date' })
      await bar.getByLabel('Date').fill('2020-01-02')
      await bar.getByRole('button', { name: 'Do it' }).click()
      await rows(page).first().getByText('Was due 2 Jan 2020').first().waitFor()
      await leave()
    })

    test('fits a telephone in Arabic', async () => {
      const { page, leave } = await enter('translator.ar', {
        locale: 'ar',
        viewport: { width: 360, height: 740 },
      })
      await rows(page).first().waitFor()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      expect(await axeViolations(page, '.dragoman-home')).toEqual([])
      await leave()
    })
  })
}
