'use client'
import { fill, type TextValues } from '#collections/shared/texts/fill.ts'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { useTranslation } from '@payloadcms/ui'

/** Gives the words of our components in the language the person uses the admin in. */
export function useWords(): (key: WordsKey, values?: TextValues) => string {
  const { t } = useTranslation<object, `dragoman:${WordsKey}`>()
  return (key, values) => fill(t(`dragoman:${key}`), values)
}
