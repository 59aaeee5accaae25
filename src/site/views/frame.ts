import type { Locale } from '#i18n/locales.ts'
import type { NoticeLine } from './notice.ts'
import type { LocalText } from './text.ts'

export type NavigationItem = { label: LocalText; href: string; isCurrent: boolean }

export type SocialAccount = { network: string; label: string; url: string }

/** What is the same on every page of the site. */
export type Chrome = {
  /** Public address of the site, without a slash at the end. */
  siteUrl: string
  locale: Locale
  /** Languages readers may choose, the source first. */
  enabled: readonly Locale[]
  organisation: { name: LocalText | null; short: LocalText | null }
  navigation: readonly NavigationItem[]
  social: readonly SocialAccount[]
  contact: string | null
  /** The organisation's own words for the notice on translations, in the reader's language. */
  noticeWords: { machine: string | null; reviewed: string | null }
}

/** Where the same page is in one language, and whether it has been translated into it. */
export type Alternate = { locale: Locale; path: string; isTranslated: boolean }

/** What one page says about itself to browsers, search engines and the frame around it. */
export type PageHead = {
  title: string
  description: string | null
  /** Path of this page in this language. */
  path: string
  alternates: readonly Alternate[]
  shareImage: { src: string; width: number; height: number; alt: string | null } | null
  /** Shown in the original only, or a draft: not for search engines. */
  isHidden: boolean
  notice: readonly NoticeLine[]
  /** Present on a shared draft. */
  preview?: { adminOrigin: string }
}
