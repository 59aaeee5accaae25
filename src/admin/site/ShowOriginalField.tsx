'use client'
import { localeDefinition } from '#i18n/locales.ts'
import type { CheckboxFieldClientProps } from 'payload'
import { OriginalSwitch } from './OriginalSwitch.tsx'
import { useRowLanguage } from './useRowLanguage.ts'
import { useSite } from './useSite.ts'

/**
 * The original of a language, from its row in the settings. It takes effect without saving, and
 * saving the form does not change it.
 */
export function ShowOriginalField({ path }: CheckboxFieldClientProps) {
  const { locale, wasOn, isOn } = useRowLanguage(path)
  const { ask, site } = useSite()
  const language = site?.languages.find((one) => one.locale === locale)
  if (!locale || !wasOn || !isOn || !language) return null
  return (
    <OriginalSwitch
      isShown={language.showsOriginal}
      label={localeDefinition(locale).label}
      locale={locale}
      onDone={ask}
    />
  )
}
