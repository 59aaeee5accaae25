'use client'
import { useRowLabel } from '@payloadcms/ui'
import { isLocale, localeDefinition } from '#i18n/locales.ts'
import { useWords } from '../words/useWords.ts'

/** The head of a language's row in the settings: its own name, also while the row is closed. */
export function LanguageRowLabel() {
  const words = useWords()
  const { data } = useRowLabel<{ locale?: unknown }>()
  if (!isLocale(data.locale)) return <span>{words('languageUnchosen')}</span>
  const { label, rtl } = localeDefinition(data.locale)
  return (
    <bdi dir={rtl ? 'rtl' : 'ltr'} lang={data.locale}>
      {label}
    </bdi>
  )
}
