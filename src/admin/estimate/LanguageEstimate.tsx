'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useWords } from '../words/useWords.ts'
import { useCounted } from './useCounted.ts'

type Row = { locale?: string | null; enabled?: boolean | null }

/**
 * Under a language of the settings that is about to be switched on: characters, money and time of
 * translating the whole site into it, before anything is saved.
 */
export function LanguageEstimate({ path }: UIFieldClientProps) {
  const words = useWords()
  const row = path.split('.').slice(0, -1).join('.')
  const locale = useFormFields(([fields]) => fields[`${row}.locale`]?.value)
  const isOn = useFormFields(([fields]) => Boolean(fields[`${row}.enabled`]?.value))
  const { savedDocumentData } = useDocumentInfo()
  const saved = (savedDocumentData?.languages ?? []) as Row[]
  const isNew = !saved.some((language) => language.enabled && language.locale === locale)
  const asks = typeof locale === 'string' && locale !== '' && isOn && isNew
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
