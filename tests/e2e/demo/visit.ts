import type { Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import { localeDefinition, SOURCE_LOCALE } from '#i18n/locales.ts'
import { createTranslator } from '#i18n/message.ts'
import { DEMO_LOCALES } from './pages.ts'
import type { DemoLocale } from './pages.ts'

/** What a page says of itself to browsers and search engines. */
export type Facts = {
  lang: string
  dir: string
  title: string
  heading: string
  canonical: string | undefined
  /** Address by language; `x-default` too. */
  alternates: Record<string, string>
  /** Address by language, as the switcher offers it. */
  switcher: Record<string, string>
  current: string | undefined
  notice: string[]
  /** Pictures without words (their own, or a logo's name beside it), or without a size. */
  poorPictures: string[]
  sidewaysScroll: number
}

const SECURED_BY = ["default-src 'none'", "script-src 'none'", "frame-ancestors 'none'"]

/** The facts of the open page, in one question to the browser. */
export const factsOf = (page: Page): Promise<Facts> =>
  page.evaluate(() => {
    const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)]
    const root = document.documentElement
    const byLanguage = (links: (HTMLAnchorElement | HTMLLinkElement)[]) =>
      Object.fromEntries(links.map((link) => [link.hreflang, link.href]))
    const languages = all<HTMLAnchorElement>('.languages a')
    return {
      lang: root.lang,
      dir: root.dir,
      title: document.title,
      heading: document.querySelector('h1')?.innerText ?? '',
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      alternates: byLanguage(all<HTMLLinkElement>('link[rel=alternate][hreflang]')),
      switcher: byLanguage(languages),
      current: languages.find((link) => link.hasAttribute('aria-current'))?.hreflang,
      notice: all<HTMLElement>('.translation-notice li').map((line) => line.innerText.trim()),
      poorPictures: all<HTMLImageElement>('img')
        .filter((img) => {
          const isNamedBeside = img.closest('li')?.innerText.trim() !== ''
          const isDescribed = img.alt !== '' || (img.hasAttribute('alt') && isNamedBeside)
          return !isDescribed || !img.hasAttribute('width') || !img.hasAttribute('height')
        })
        .map((img) => img.src),
      sidewaysScroll: root.scrollWidth - root.clientWidth,
    }
  })

/** Holds the page to what every page of the site promises in this language. */
export function expectSound(args: {
  facts: Facts
  locale: DemoLocale
  response: Response | null
}): void {
  const { facts, locale, response } = args
  const where = response?.url() ?? 'no answer'
  expect(response?.status(), where).toBe(200)
  const policy = response?.headers()['content-security-policy'] ?? ''
  for (const rule of SECURED_BY) expect(policy, where).toContain(rule)
  expect(facts, where).toMatchObject({
    lang: locale,
    dir: localeDefinition(locale).rtl ? 'rtl' : 'ltr',
    canonical: where,
    current: locale,
    poorPictures: [],
    sidewaysScroll: 0,
  })
  expect(facts.heading, where).not.toBe('')
  expect(facts.switcher, where).toEqual({ ...facts.switcher, [locale]: where })
  expect(Object.keys(facts.switcher), where).toEqual([...DEMO_LOCALES])
  const { [SOURCE_LOCALE]: original } = facts.switcher
  expect(facts.alternates, where).toEqual({ ...facts.switcher, 'x-default': original })
  expectHonest({ notice: facts.notice, locale, where })
}

function expectHonest(args: { notice: string[]; locale: DemoLocale; where: string }): void {
  const { notice, locale, where } = args
  const t = createTranslator(locale)
  const honest = locale === SOURCE_LOCALE ? [] : [t('notice.demo'), t('notice.demo.part')]
  expect(notice.length > 0, `a notice on ${where}`).toBe(locale !== SOURCE_LOCALE)
  for (const line of notice)
    expect(
      honest.some((words) => line.endsWith(words)),
      `${line} on ${where}`,
    ).toBe(true)
}
