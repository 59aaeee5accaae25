'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

export type ApiAnswer = { ok: boolean; status: number; body: Record<string, unknown> }

export type AskApi = (
  path: string,
  options?: { method?: 'GET' | 'POST' | 'PATCH'; body?: object; signal?: AbortSignal },
) => Promise<ApiAnswer>

/**
 * Asks Dragoman's own API as the person who is signed in, in their language. `path` begins after
 * `/api`. An answer that is no JSON has an empty body.
 * @throws what `fetch` throws: no network, or aborted
 */
export function useApi(): AskApi {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const api = `${config.serverURL}${config.routes.api}`
  const { language } = i18n
  return useCallback(
    async (path, { method = 'GET', body, signal } = {}) => {
      const response = await fetch(`${api}${path}`, {
        method,
        credentials: 'include',
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
        ...(signal ? { signal } : {}),
      })
      const isJson = response.headers.get('content-type')?.includes('application/json')
      const answer = isJson ? ((await response.json()) as Record<string, unknown>) : {}
      return { ok: response.ok, status: response.status, body: answer }
    },
    [api, language],
  )
}
