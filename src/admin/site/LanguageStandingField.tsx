'use client'
import { localeDefinition } from '#i18n/locales.ts'
import type { UIFieldClientProps } from 'payload'
import { useWords } from '../words/useWords.ts'
import { LanguageStanding } from './LanguageStanding.tsx'
import { useRowLanguage } from './useRowLanguage.ts'
import { useSite } from './useSite.ts'

/** Under a language of the settings that is on: how far it is; switched off, what saving will do. */
export function LanguageStandingField({ path }: UIFieldClientProps) {
  const words = useWords()
  const { locale, isOn, wasOn } = useRowLanguage(path)
  const { site } = useSite()
  if (!locale || !wasOn) return null
  if (!isOn) {
    const { label } = localeDefinition(locale)
    return (
      <p aria-live="polite" className="dragoman-leaving">
        {words('languageLeaves', { language: label })}
      </p>
    )
  }
  const language = site?.languages.find((one) => one.locale === locale)
  return language ? <LanguageStanding language={language} /> : null
}
