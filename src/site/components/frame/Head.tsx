import type { ReactNode } from 'react'
import { SOURCE_LOCALE, localeDefinition } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import type { SiteAssets } from '../../assets/types.ts'
import type { Chrome, PageHead } from '../../views/frame.ts'

type HeadProps = { chrome: Chrome; head: PageHead; assets: SiteAssets }

/** What browsers, search engines and shared links are told. */
export function Head({ chrome, head, assets }: HeadProps): ReactNode {
  const { siteUrl, locale } = chrome
  const { name, short } = chrome.organisation
  const suffix = head.title === name?.text ? undefined : (short ?? name)?.text
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{suffix ? `${head.title} · ${suffix}` : head.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {head.description && <meta name="description" content={head.description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fcfaf6" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171512" media="(prefers-color-scheme: dark)" />
      {head.isHidden ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={siteUrl + head.path} />
      )}
      <Alternates siteUrl={siteUrl} alternates={head.alternates} />
      <link
        rel="preload"
        href={assets.readingFont(locale)}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" href={assets.favicon} type="image/svg+xml" />
      {!head.preview && <OpenGraph chrome={chrome} head={head} />}
    </head>
  )
}

function Alternates(props: { siteUrl: string; alternates: PageHead['alternates'] }): ReactNode {
  const translated = props.alternates.filter((alternate) => alternate.isTranslated)
  const original = translated.find((alternate) => alternate.locale === SOURCE_LOCALE)
  if (translated.length < 2) return null
  return (
    <>
      {translated.map(({ locale, path }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={props.siteUrl + path} />
      ))}
      {original && (
        <link rel="alternate" hrefLang="x-default" href={props.siteUrl + original.path} />
      )}
    </>
  )
}

function OpenGraph({ chrome, head }: { chrome: Chrome; head: PageHead }): ReactNode {
  const { siteUrl, locale } = chrome
  const others = head.alternates.filter((one) => one.isTranslated && one.locale !== locale)
  const image = head.shareImage
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={head.title} />
      {head.description && <meta property="og:description" content={head.description} />}
      <meta property="og:url" content={siteUrl + head.path} />
      {chrome.organisation.name && (
        <meta property="og:site_name" content={chrome.organisation.name.text} />
      )}
      <meta property="og:locale" content={openGraphLocale(locale)} />
      {others.map((other) => (
        <meta
          key={other.locale}
          property="og:locale:alternate"
          content={openGraphLocale(other.locale)}
        />
      ))}
      {image && (
        <>
          <meta property="og:image" content={siteUrl + image.src} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          {image.alt && <meta property="og:image:alt" content={image.alt} />}
        </>
      )}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </>
  )
}

/** Open Graph writes languages as `fr_FR`. */
function openGraphLocale(locale: Locale): string {
  return localeDefinition(locale).intl.replace('-', '_')
}
