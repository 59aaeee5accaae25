import type { ReactNode } from 'react'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { StaleNotice } from '../views/text.ts'
import { directionOf } from './languageAttributes.ts'
import { Mark } from './Mark.tsx'
import { usePage } from './page.ts'

/** “The original has changed since”, with the original one tap away. Needs no script. */
export function StaleNotes({ notices }: { notices: readonly StaleNotice[] }): ReactNode {
  const { t, locale } = usePage()
  if (notices.length === 0) return null
  return (
    <details className="stale" lang={locale} dir={directionOf(locale)}>
      <summary>
        <Mark kind="stale" />
        {t('stale.summary')}
      </summary>
      {notices.map((notice, index) => (
        <p key={index} lang={SOURCE_LOCALE} dir={directionOf(SOURCE_LOCALE)}>
          {notice.source}
        </p>
      ))}
    </details>
  )
}
