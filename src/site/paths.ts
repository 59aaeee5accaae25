import type { Locale } from '#i18n/locales.ts'

const join = (...parts: string[]): string => `/${parts.map(encodeURIComponent).join('/')}`

/** Where things are on the reader's site. Slugs may be in any script; paths come out encoded. */
export const paths = {
  home: (locale: Locale) => join(locale),
  summit: (locale: Locale, slug: string) => join(locale, 'summits', slug),
  session: (locale: Locale, slugs: { summit: string; session: string }) =>
    join(locale, 'summits', slugs.summit, 'sessions', slugs.session),
  sponsors: (locale: Locale) => join(locale, 'sponsors'),
  person: (locale: Locale, slug: string) => join(locale, 'people', slug),
  page: (locale: Locale, slug: string) => join(locale, 'pages', slug),
  preview: (locale: Locale, token: string) => join(locale, 'preview', token),
  media: (filename: string) => join('media', filename),
} as const
