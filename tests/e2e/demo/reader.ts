import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localeDefinition, SOURCE_LOCALE } from '#i18n/locales.ts'
import { createTranslator } from '#i18n/message.ts'
import { axeViolations } from '#tests/helpers/browser/axe.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { watchPage } from '#tests/helpers/browser/watchPage.ts'
import { DEMO_LOCALES, DEMO_PAGES } from './pages.ts'
import type { DemoLocale } from './pages.ts'
import { expectSound, factsOf } from './visit.ts'

/** Between them the two see both colour schemes and both ends of the layout. */
const WINDOWS = [
  {
    name: 'a telephone, light',
    width: 360,
    height: 740,
    colorScheme: 'light',
    examined: DEMO_LOCALES,
  },
  // Dark colours and the wide layout differ by direction, not by language.
  { name: 'a desk, dark', width: 1280, height: 800, colorScheme: 'dark', examined: ['en', 'ar'] },
] as const

type Demo = { browser: Browser; server: Dragoman }

/** What the site promises to readers, on the whole demo, without JavaScript. */
export function describeReader(demo: () => Demo): void {
  describe.each(WINDOWS)('a reader at $name', (size) => {
    const { width, height, colorScheme } = size
    const isExamined = (locale: DemoLocale): boolean => size.examined.some((one) => one === locale)
    let context: BrowserContext
    let examination: BrowserContext
    let page: Page
    /** Axe needs a script engine; the pages themselves run nothing (`script-src 'none'`). */
    let examined: Page
    let watch: ReturnType<typeof watchPage>
    let url: string

    beforeAll(async () => {
      url = demo().server.url
      const window = { viewport: { width, height }, colorScheme }
      context = await demo().browser.newContext({ ...window, javaScriptEnabled: false })
      examination = await demo().browser.newContext(window)
      page = await context.newPage()
      examined = await examination.newPage()
      watch = watchPage(page, { origin: url })
    })
    afterAll(async () => {
      await context.close()
      await examination.close()
    })

    const problemsOf = async (address: string): Promise<string[]> => {
      await examined.goto(address)
      return axeViolations(examined)
    }

    test.each(DEMO_LOCALES)('finds every kind of page sound in %s', async (locale) => {
      const titles = new Map<string, string>()
      for (const [kind, path] of Object.entries(DEMO_PAGES)) {
        await page.goto(url + path)
        const { switcher } = await factsOf(page)
        const response = await page.goto(switcher[locale] ?? '')
        const facts = await factsOf(page)
        expectSound({ facts, locale, response })
        const problems = isExamined(locale) ? await problemsOf(page.url()) : []
        expect(problems, `${kind} in ${locale}`).toEqual([])
        expect(watch.take(), `${kind} in ${locale}`).toEqual([])
        expect(titles.get(facts.title), `the title of ${kind}, “${facts.title}”`).toBe(undefined)
        titles.set(facts.title, kind)
      }
    })

    test.each(DEMO_LOCALES)('is told in %s what is not there', async (locale) => {
      const response = await page.goto(`${url}/${locale}/summits/nowhere`)
      expect(response?.status()).toBe(404)
      const facts = await factsOf(page)
      expect(facts).toMatchObject({ lang: locale, sidewaysScroll: 0, poorPictures: [] })
      expect(facts.dir).toBe(localeDefinition(locale).rtl ? 'rtl' : 'ltr')
      expect(facts.heading).toBe(createTranslator(locale)('error.notFound.title'))
      expect(await problemsOf(page.url())).toEqual([])
      watch.take()
    })

    test('comes to the content with two keys', async () => {
      await page.goto(`${url}/fr`)
      await page.keyboard.press('Tab')
      const skip = page.locator('.skip')
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
      expect(await skip.isVisible()).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForURL(/#content$/u)
      await page.keyboard.press('Tab')
      const isInside = await page.evaluate(
        () => document.activeElement?.closest('#content') !== null,
      )
      expect(isInside, 'the next stop is inside the content').toBe(true)
    })

    test('reads in the language of the browser from the first page on', async () => {
      const answer = await fetch(url, {
        headers: { 'Accept-Language': 'pt;q=0.9, ar;q=0.8, en;q=0.1' },
        redirect: 'manual',
      })
      expect(answer.headers.get('location')).toBe('/ar')
      expect(answer.headers.get('vary')).toContain('Accept-Language')
    })

    test.each(DEMO_LOCALES)('is told in %s that a session was cancelled', async (locale) => {
      await page.goto(url + DEMO_PAGES['a cancelled session'])
      const { switcher } = await factsOf(page)
      await page.goto(switcher[locale] ?? '')
      const words = createTranslator(locale)('status.cancelled.sentence')
      expect(await page.locator('main').innerText()).toContain(words)
      const { heading } = await factsOf(page)
      if (locale !== SOURCE_LOCALE) expect(heading).not.toContain('Half-day')
    })
  })
}
