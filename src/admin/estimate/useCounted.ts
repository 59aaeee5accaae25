'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Typing saves a draft every two seconds; counting waits until it has paused. In milliseconds. */
const PAUSE = 900

export type Counted<T> = { answer: T | null; state: 'loading' | 'current' | 'unknown' }

/**
 * Asks the API for an estimate, after the form has been drawn and again whenever `version` changes.
 * What was answered before stays in view until then. Null asks nothing.
 */
export function useCounted<T>(
  query: string | null,
  version: unknown,
  path = 'estimate',
): Counted<T> {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [counted, setCounted] = useState<Counted<T>>({ answer: null, state: 'loading' })
  const { language } = i18n
  const address = `${config.serverURL}${config.routes.api}/translations/${path}?${query ?? ''}`

  useEffect(() => {
    if (query === null) return
    const over = new AbortController()
    const { signal } = over
    const ask = async () => {
      setCounted(({ answer }) => ({ answer, state: 'loading' }))
      try {
        const headers = { 'Accept-Language': language }
        const response = await fetch(address, { credentials: 'include', headers, signal })
        if (!response.ok) throw new Error(`The estimate was refused: ${String(response.status)}.`)
        setCounted({ answer: (await response.json()) as T, state: 'current' })
      } catch {
        if (!signal.aborted) setCounted(({ answer }) => ({ answer, state: 'unknown' }))
      }
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [address, language, query, version])

  return counted
}
