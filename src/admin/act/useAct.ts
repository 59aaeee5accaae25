'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { useWords } from '../words/useWords.ts'

export type Acted =
  | { done: true; answer: Record<string, unknown> }
  /** Why not, and what to do, in the person's language. */
  | { done: false; sentence: string }

/** Why the API refused, by status; whatever else it says is for scripts. */
const REFUSALS: Readonly<Record<number, WordsKey>> = {
  401: 'actSignedOut',
  403: 'actNotAllowed',
  404: 'actGone',
  409: 'actChanged',
}

/** Sends an act to `/api/translations/<path>`, and says what came of it. It never throws. */
export function useAct(): (path: string, body?: object) => Promise<Acted> {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = useWords()
  const api = `${config.serverURL}${config.routes.api}/translations`
  const { language } = i18n

  return async (path, body = {}) => {
    try {
      const response = await fetch(`${api}/${path}`, {
        body: JSON.stringify(body),
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      if (!response.ok) {
        return { done: false, sentence: words(REFUSALS[response.status] ?? 'actFailed') }
      }
      return { done: true, answer: (await response.json()) as Record<string, unknown> }
    } catch {
      return { done: false, sentence: words('actUnheard') }
    }
  }
}
