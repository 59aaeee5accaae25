'use client'
import type { PublicationDocument } from '#src/translation/publications/types.ts'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useTold } from '../api/signals.ts'
import { useApi } from '../api/useApi.ts'
import type { Preparation } from './preparation.ts'

/** How often a preparation under way is looked at, in milliseconds. */
const EVERY = 1500

/** How far the preparation of a document's draft is, kept current while it is under way. */
export function usePreparation(document: PublicationDocument | null): Preparation | null {
  const ask = useApi()
  const told = useTold('preparing')
  const { lastUpdateTime } = useDocumentInfo()
  const [preparation, setPreparation] = useState<Preparation | null>(null)
  const query = document ? new URLSearchParams(document).toString() : null

  useEffect(() => {
    if (query === null) return
    const over = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const path = `/translations/preparation?${query}`
      const answer = await ask(path, { signal: over.signal }).catch(() => null)
      if (over.signal.aborted) return
      const known = answer?.ok ? (answer.body as Preparation) : null
      if (known) setPreparation(known)
      // Without a network what is known stays, and the next look may know more.
      if (answer === null || known?.isWorking) timer = setTimeout(() => void look(), EVERY)
    }
    void look()
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [ask, lastUpdateTime, query, told])

  return preparation
}
