'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

/** Sent at a time: small, so that progress is seen and little is left when a connection breaks. */
const AT_A_TIME = 10

export type BulkOutcome = { done: number; sentences: number; refused: number; isWhole: boolean }

/** Sends one act on many translations in turns, saying how far it is. */
export function useBulk(): {
  progress: { done: number; total: number } | null
  send: (body: Record<string, unknown>, ids: readonly string[]) => Promise<BulkOutcome>
} {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const address = `${config.serverURL}${config.routes.api}/translations/bulk`

  const send = async (body: Record<string, unknown>, ids: readonly string[]) => {
    const outcome: BulkOutcome = { done: 0, sentences: 0, refused: 0, isWhole: true }
    for (let start = 0; start < ids.length && outcome.isWhole; start += AT_A_TIME) {
      setProgress({ done: start, total: ids.length })
      const response = await fetch(address, {
        body: JSON.stringify({ ...body, ids: ids.slice(start, start + AT_A_TIME) }),
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        method: 'POST',
      }).catch(() => null)
      outcome.isWhole = response?.ok === true
      if (!response?.ok) continue
      const answer = (await response.json()) as {
        done: number
        sentences: number
        refused: unknown[]
      }
      outcome.done += answer.done
      outcome.sentences += answer.sentences
      outcome.refused += answer.refused.length
    }
    setProgress(null)
    return outcome
  }
  return { progress, send }
}
