import type { Payload } from 'payload'
import { LOCALES, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'

/** The languages readers may choose: the source and those that settings switch on, in our order. */
export async function enabledLanguages(payload: Payload): Promise<Locale[]> {
  const settings = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    fallbackLocale: false,
    locale: SOURCE_LOCALE,
    overrideAccess: false,
    select: { languages: true },
  })
  const on = new Set<Locale>([SOURCE_LOCALE])
  for (const row of settings.languages ?? []) if (row.enabled) on.add(row.locale)
  return LOCALES.map(({ code }) => code).filter((code) => on.has(code))
}

/** Whether staff show the original of everything in this language: no translation is on the page then. */
export async function showsOriginal(payload: Payload, locale: Locale): Promise<boolean> {
  const settings = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    fallbackLocale: false,
    locale: SOURCE_LOCALE,
    overrideAccess: false,
    select: { languages: true },
  })
  return (settings.languages ?? []).some(
    (row) => row.locale === locale && Boolean(row.showOriginal),
  )
}
