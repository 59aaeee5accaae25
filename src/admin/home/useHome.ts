'use client'
import { homeSearch } from '#src/translation/home/query.ts'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { HomeView } from './types.ts'

/** How often the list is asked for while something is under way, and while nothing is. In milliseconds. */
const MOVING = 3_000
const AT_REST = 20_000

export type FollowedHome = {
  view: HomeView
  /** False while the server could not be asked: what is shown may be old. */
  isCurrent: boolean
  refresh: () => Promise<void>
}

/** The list, kept current for as long as the page is in view. */
export function useHome(initial: HomeView): FollowedHome {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [followed, setFollowed] = useState({ view: initial, isCurrent: true })
  const [shown, setShown] = useState(initial)
  // Another address came with a list of its own.
  if (shown !== initial) {
    setShown(initial)
    setFollowed({ view: initial, isCurrent: true })
  }
  const address = `${config.serverURL}${config.routes.api}/translations/home${homeSearch(initial.query)}`
  const { language } = i18n

  const ask = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const response = await fetch(address, {
          credentials: 'include',
          headers: { 'Accept-Language': language },
          ...(signal ? { signal } : {}),
        })
        if (!response.ok) throw new Error(`The list was answered with ${String(response.status)}.`)
        setFollowed({ view: (await response.json()) as HomeView, isCurrent: true })
      } catch {
        if (!signal?.aborted) setFollowed((known) => ({ ...known, isCurrent: false }))
      }
    },
    [address, language],
  )

  const every = followed.view.isMoving ? MOVING : AT_REST
  useEffect(() => {
    const over = new AbortController()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask(over.signal)
    }, every)
    return () => {
      clearInterval(timer)
      over.abort()
    }
  }, [ask, every])

  return { ...followed, refresh: ask }
}
