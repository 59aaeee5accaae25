'use client'
import type { UIFieldClientProps } from 'payload'
import { useRowLanguage } from '../site/useRowLanguage.ts'
import { useWords } from '../words/useWords.ts'
import { useCounted } from './useCounted.ts'

/**
 * Under a language of the settings that is about to be switched on: characters, money and time of
 * translating the whole site into it, before anything is saved.
 */
export function LanguageEstimate({ path }: UIFieldClientProps) {
  const words = useWords()
  const { locale, isOn, wasOn } = useRowLanguage(path)
  const asks = locale !== null && isOn && !wasOn
  const question = asks ? { path: `/translations/estimate?locale=${locale}` } : null
  const { answer, state } = useCounted<{ locale: string; sentence: string }>(question, '')
  if (!asks) return null
  const isCurrent = answer?.locale === locale
  return (
    <p aria-live="polite" className="field-description dragoman-estimate">
      {isCurrent ? answer.sentence : null}
      {!isCurrent && state === 'loading' ? words('estimateLoading') : null}
      {state === 'unknown' ? words('estimateSiteUnknown') : null}
    </p>
  )
}
