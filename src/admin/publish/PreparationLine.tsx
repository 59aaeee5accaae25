'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import type { Preparation } from './preparation.ts'

type Props = {
  preparation: Preparation
  /** What publishing would send, counted after the preparation; null while that is not known. */
  characters: number | null
}

/** How far the draft's preparation is, and what it has come to; the end of one is also a message. */
export function PreparationLine({ preparation, characters }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  const { isWorking, done, total, heldFor } = preparation
  const [wasWorking, setWasWorking] = useState(false)

  const result =
    isWorking || characters === null
      ? null
      : heldFor !== null
        ? words('prepareHeld', { reason: heldFor })
        : characters === 0
          ? words('prepareDone')
          : words('prepareChanged', { count: characters.toLocaleString(i18n.language) })

  useEffect(() => {
    if (isWorking) setWasWorking(true)
    if (!wasWorking || result === null) return
    setWasWorking(false)
    if (heldFor === null) toast.success(result)
    else toast.error(result)
  }, [heldFor, isWorking, result, wasWorking])

  return (
    <p className="dragoman-estimate__prepared">
      {isWorking ? words('prepareWorking', { done, total }) : result}
    </p>
  )
}
