import type { Navigation, Page, Setting } from '#payload-types'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import { safeUrl } from '../richtext/safeUrl.ts'
import type { Chrome, NavigationItem, SocialAccount } from '../views/frame.ts'
import { createReading } from '../views/reading.ts'
import type { Reading } from '../views/reading.ts'
import { pairRows, populated } from '../views/records.ts'
import { MENTIONED } from './populate.ts'
import { inBothLanguages } from './reader.ts'
import type { SiteReader } from './reader.ts'

type Sides<T> = { target: T; source: T }

/** Everything that is the same on every page: four reads, two on a page in the source language. */
export async function readChrome(
  reader: SiteReader,
  site: { siteUrl: string; enabled: readonly Locale[]; path: string },
): Promise<Chrome> {
  const { payload, locale } = reader
  const { path, siteUrl, enabled } = site
  const [settings, navigation] = await Promise.all([
    inBothLanguages(reader, (language) =>
      payload.findGlobal({
        slug: 'settings',
        depth: 0,
        fallbackLocale: false,
        locale: language,
        overrideAccess: false,
      }),
    ),
    inBothLanguages(reader, (language) =>
      payload.findGlobal({
        slug: 'navigation',
        depth: 1,
        fallbackLocale: false,
        locale: language,
        overrideAccess: false,
        populate: MENTIONED,
      }),
    ),
  ])
  return {
    siteUrl,
    locale,
    enabled,
    ...settingsView(createReading({ locale }), settings),
    navigation: navigationItems(createReading({ locale }), { ...navigation, path }),
  }
}

function settingsView(
  reading: Reading,
  { target, source }: Sides<Setting>,
): Pick<Chrome, 'organisation' | 'social' | 'contact' | 'noticeWords'> {
  const words = (name: 'name' | 'short') =>
    reading.text(`organisation.${name}`, {
      target: target.organisation[name],
      source: source.organisation[name],
    })
  return {
    organisation: { name: words('name'), short: words('short') },
    social: (source.socialAccounts ?? []).flatMap(socialAccount),
    contact: source.contactAddress ?? null,
    noticeWords: {
      machine: target.notices?.machine ?? null,
      reviewed: target.notices?.reviewed ?? null,
    },
  }
}

type SocialRow = NonNullable<Setting['socialAccounts']>[number]

const NETWORKS: Record<SocialRow['network'], string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  x: 'X',
  youtube: 'YouTube',
}

function socialAccount(row: SocialRow): SocialAccount[] {
  const url = safeUrl(row.url)
  return url ? [{ network: row.network, label: NETWORKS[row.network], url }] : []
}

/** Entries of the menu; one that leads nowhere a reader may go is left out. */
function navigationItems(
  reading: Reading,
  { target, source, path }: Sides<Navigation> & { path: string },
): NavigationItem[] {
  return pairRows({ target: target.items, source: source.items }).flatMap((row) => {
    const label = reading.text(`items.${row.id}.label`, {
      target: row.target?.label,
      source: row.source.label,
    })
    const page = pagePath(reading.locale, { target: row.target?.page, source: row.source.page })
    const href = page ?? safeUrl(row.source.url)
    return label && href ? [{ label, href, isCurrent: href === path }] : []
  })
}

type Related = Page | string | null | undefined

function pagePath(locale: Locale, page: Sides<Related>): string | null {
  const slug = populated(page.target)?.slug ?? populated(page.source)?.slug
  return slug ? paths.page(locale, slug) : null
}
