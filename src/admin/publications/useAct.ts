'use client'
import type { PublicationDocument } from '#src/translation/publications/types.ts'
import { useState } from 'react'
import { tell } from '../api/signals.ts'
import { useApi } from '../api/useApi.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** A publication that waits for its time. */
export type PlannedPublication = { id: string; at: string; documents: PublicationDocument[] }

type Wish = { documents: PublicationDocument[]; at: string | null }

/** Publishes together or plans it, and says what came of it. */
export function useAct(planned: PlannedPublication | undefined): {
  act: (wish: Wish) => Promise<Outcome>
  isActing: boolean
  outcome: Outcome | null
} {
  const ask = useApi()
  const [isActing, setIsActing] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const act = async ({ documents, at }: Wish): Promise<Outcome> => {
    setIsActing(true)
    const body = { documents, ...(at ? { at } : {}) }
    const answer = await (
      planned
        ? ask(`/publications/${planned.id}`, { method: 'PATCH', body })
        : ask('/publications', { method: 'POST', body })
    ).catch(() => null)
    const result = outcomeOf(answer, at !== null)
    setIsActing(false)
    setOutcome(result)
    tell('publications')
    return result
  }
  return { act, isActing, outcome }
}
