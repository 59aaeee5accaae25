import type { Locale } from '#i18n/locales.ts'

/** A page of the demo by its English address; the other languages are found by the switcher. */
export const DEMO_PAGES = {
  home: '/en',
  'the summit of 2023': '/en/summits/fourth-global-summit-2023',
  'the summit of 2022': '/en/summits/third-global-summit-2022',
  'a session with everything':
    '/en/summits/fourth-global-summit-2023/sessions/opening-plenary-what-holds-a-city-together',
  'a session with nothing but a title':
    '/en/summits/fourth-global-summit-2023/sessions/meeting-of-the-steering-committee',
  'a cancelled session':
    '/en/summits/fourth-global-summit-2023/sessions/half-day-workshop-squares-that-belong-to-everyone',
  'a moved session':
    '/en/summits/fourth-global-summit-2023/sessions/round-table-hatred-online-harm-next-door',
  'the sponsors': '/en/sponsors',
  'a person': '/en/people/ines-valdeira',
  'a page of text': '/en/pages/about-the-league',
} as const

/** The languages of the demo, the source language first. */
export const DEMO_LOCALES = ['en', 'fr', 'es', 'ar'] as const satisfies readonly Locale[]

export type DemoLocale = (typeof DEMO_LOCALES)[number]
