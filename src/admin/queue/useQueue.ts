'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useAct } from '../act/useAct.ts'
import type { QueueView } from './types.ts'

/** How often the queue is asked for while the page is in view, in milliseconds. */
const EVERY = 3_000

type Act = ReturnType<typeof useAct>

export type FollowedQueue = {
  view: QueueView
  /** False while the server could not be asked: what is shown may be old. */
  isCurrent: boolean
  /** Sends an act to `/api/translations/<path>` and asks anew. */
  act: Act
  /** Asks at once. */
  ask: () => Promise<void>
}

/** The queue, kept current for as long as the page is in view. */
export function useQueue(initial: QueueView): FollowedQueue {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [followed, setFollowed] = useState({ view: initial, isCurrent: true })
  const api = `${config.serverURL}${config.routes.api}/translations`
  const { language } = i18n

  const ask = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const response = await fetch(`${api}/queue`, {
          credentials: 'include',
          headers: { 'Accept-Language': language },
          ...(signal ? { signal } : {}),
        })
        if (!response.ok) throw new Error(`The queue was answered with ${String(response.status)}.`)
        setFollowed({ view: (await response.json()) as QueueView, isCurrent: true })
      } catch {
        if (!signal?.aborted) setFollowed((known) => ({ ...known, isCurrent: false }))
      }
    },
    [api, language],
  )

  useEffect(() => {
    const over = new AbortController()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask(over.signal)
    }, EVERY)
    return () => {
      clearInterval(timer)
      over.abort()
    }
  }, [ask])

  const send = useAct()
  const act: Act = async (path, body) => {
    const acted = await send(path, body)
    await ask()
    return acted
  }

  return { ...followed, act, ask }
}
