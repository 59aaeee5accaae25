'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { LanguageState } from './types.ts'

/** How often a moving translation is asked for, and how long after a save, in milliseconds. */
const EVERY = 2_000
const AFTER_SAVE = 12_000

type FollowedStates = { states: LanguageState[]; isCurrent: boolean }

/**
 * The languages of the open document, kept current: asked for after each save and each `follow`, and
 * for as long as a translation is moving, while the page is in view.
 */
export function useLanguageStates(args: {
  collection: string
  document: string | undefined
  initial: LanguageState[]
}): FollowedStates & { follow: () => void } {
  const { collection, document } = args
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { lastUpdateTime } = useDocumentInfo()
  const [followed, setFollowed] = useState<FollowedStates>({
    states: args.initial,
    isCurrent: true,
  })
  const query = new URLSearchParams({ collection, id: document ?? '' }).toString()
  const address = `${config.serverURL}${config.routes.api}/translations/states?${query}`
  const { language } = i18n

  const ask = useCallback(
    async (signal: AbortSignal) => {
      try {
        const headers = { 'Accept-Language': language }
        const response = await fetch(address, { credentials: 'include', headers, signal })
        if (!response.ok)
          throw new Error(`The states were answered with ${String(response.status)}.`)
        const { states } = (await response.json()) as { states: LanguageState[] }
        setFollowed({ states, isCurrent: true })
      } catch {
        if (!signal.aborted) setFollowed((known) => ({ ...known, isCurrent: false }))
      }
    },
    [address, language],
  )

  const [acts, setActs] = useState(0)
  const isMoving = followed.states.some((state) => state.isMoving)
  useEffect(() => {
    if (!document) return
    const over = new AbortController()
    const until = Date.now() + AFTER_SAVE
    void ask(over.signal)
    const timer = setInterval(() => {
      if (!isMoving && Date.now() > until) clearInterval(timer)
      else if (globalThis.document.visibilityState === 'visible') void ask(over.signal)
    }, EVERY)
    return () => {
      clearInterval(timer)
      over.abort()
    }
  }, [acts, ask, document, isMoving, lastUpdateTime])

  const follow = useCallback(() => {
    setActs((count) => count + 1)
  }, [])
  return { ...followed, follow }
}
