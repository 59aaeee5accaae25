'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { isLocale, type Locale } from '#i18n/locales.ts'

type Row = { locale?: string | null; enabled?: boolean | null }

export type RowLanguage = {
  /** Null while none is chosen. */
  locale: Locale | null
  /** In the form as it stands. */
  isOn: boolean
  /** On for readers, as the settings were saved last. */
  wasOn: boolean
}

/** The language of a row of the settings, as the form has it and as it was saved. */
export function useRowLanguage(path: string): RowLanguage {
  const row = path.split('.').slice(0, -1).join('.')
  const locale = useFormFields(([fields]) => fields[`${row}.locale`]?.value)
  const isOn = useFormFields(([fields]) => Boolean(fields[`${row}.enabled`]?.value))
  const { savedDocumentData } = useDocumentInfo()
  const saved = (savedDocumentData?.languages ?? []) as Row[]
  return {
    locale: isLocale(locale) ? locale : null,
    isOn,
    wasOn: saved.some((language) => Boolean(language.enabled) && language.locale === locale),
  }
}
