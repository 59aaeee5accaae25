'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { isLocale, localeDefinition } from '#i18n/locales.ts'
import { useWords } from '../words/useWords.ts'

type Row = { locale?: string | null; enabled?: boolean | null }

/** Below the languages of the settings: those whose row was taken away, and what saving will do. */
export function RemovedLanguagesField() {
  const words = useWords()
  const { savedDocumentData } = useDocumentInfo()
  const saved = (savedDocumentData?.languages ?? []) as Row[]
  // One string: a new array at every change of the form would draw this again and again.
  const kept = useFormFields(([fields]) =>
    Object.entries(fields)
      .flatMap(([path, field]) => (ROW_LOCALE.test(path) ? [String(field.value)] : []))
      .join(' '),
  ).split(' ')
  const removed = saved.flatMap(({ enabled, locale }) =>
    enabled && isLocale(locale) && !kept.includes(locale) ? [localeDefinition(locale).label] : [],
  )
  return (
    <div aria-live="polite">
      {removed.map((language) => (
        <p className="dragoman-leaving" key={language}>
          {words('languageLeaves', { language })}
        </p>
      ))}
    </div>
  )
}

const ROW_LOCALE = /^languages\.\d+\.locale$/u
