import type { ReactNode } from 'react'
import { createTranslator } from '#i18n/message.ts'
import type { SiteAssets } from '../../assets/types.ts'
import type { Chrome, PageHead } from '../../views/frame.ts'
import { directionOf } from '../languageAttributes.ts'
import { PageProvider } from '../page.ts'
import { Footer } from './Footer.tsx'
import { Head } from './Head.tsx'
import { Header } from './Header.tsx'
import { PreviewBar } from './PreviewBar.tsx'

type DocumentProps = {
  chrome: Chrome
  head: PageHead
  assets: SiteAssets
  children: ReactNode
}

/** A whole page: the frame around whatever it shows. */
export function Document({ chrome, head, assets, children }: DocumentProps): ReactNode {
  const { locale, siteUrl } = chrome
  const t = createTranslator(locale)
  const isUntranslated = head.notice.some((line) => line.kind === 'untranslated')
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <Head chrome={chrome} head={head} assets={assets} />
      <body>
        <PageProvider value={{ locale, t, siteUrl, isUntranslated }}>
          <a className="skip" href="#content">
            {t('skip.content')}
          </a>
          {head.preview && <PreviewBar />}
          <Header chrome={chrome} head={head} />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <Footer chrome={chrome} />
        </PageProvider>
        {head.preview && (
          <script
            src={assets.previewScript}
            data-admin-origin={head.preview.adminOrigin}
            defer
          ></script>
        )}
      </body>
    </html>
  )
}
