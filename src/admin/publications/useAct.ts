'use client'
import type {
  PublicationDocument,
  PublicationProblem,
} from '#src/translation/publications/types.ts'
import { useState } from 'react'
import { tell } from '../api/signals.ts'
import { type ApiAnswer, useApi } from '../api/useApi.ts'

/** A publication that waits for its time. */
export type PlannedPublication = { id: string; at: string; documents: PublicationDocument[] }

export type Outcome =
  | { kind: 'published' | 'planned'; id: string }
  | { kind: 'refused'; problems: PublicationProblem[] }
  | { kind: 'too-late' | 'unknown' }

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

/** Pure. */
export function outcomeOf(answer: ApiAnswer | null, isPlanned: boolean): Outcome {
  if (answer?.ok) {
    const { id } = answer.body.publication as { id: string }
    return { kind: isPlanned ? 'planned' : 'published', id }
  }
  if (answer?.status === 422) {
    return { kind: 'refused', problems: answer.body.problems as PublicationProblem[] }
  }
  return { kind: answer?.status === 409 ? 'too-late' : 'unknown' }
}
