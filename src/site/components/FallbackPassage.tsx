import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { directionOf } from './languageAttributes.ts'
import { Mark } from './Mark.tsx'
import { usePage } from './page.ts'

/** Says, before a passage, that it is shown in the original. Nothing where the page said so itself. */
export function FallbackPassage({ lang }: { lang: Locale }): ReactNode {
  const { t, locale, isUntranslated } = usePage()
  if (lang === locale || isUntranslated) return null
  return (
    <p className="original-passage" lang={locale} dir={directionOf(locale)}>
      <Mark kind="original" />
      {t('fallback.passage')}
    </p>
  )
}
