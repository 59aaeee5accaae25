'use client'
import { useState } from 'react'
import { type Filter, neighbour, nextToDo } from './model/work.ts'
import type { WorkspaceUnit } from './types.ts'

export type WayThrough = {
  inHand: string | null
  /** Whether the person went there, rather than the page having opened with it. */
  hasMoved: boolean
  wanted: { filter: Filter; words: string }
  setWanted: (wanted: { filter: Filter; words: string }) => void
  take: (id: string) => void
  step: (by: 1 | -1) => void
  goOn: (from?: string) => void
}

/**
 * Which sentence is in hand and which are shown. The address names the sentence, so that a link leads
 * to it; without one, work begins where a person is needed first.
 * @param show brings a sentence into view.
 */
export function useWayThrough(args: {
  units: () => readonly WorkspaceUnit[]
  shown: () => readonly WorkspaceUnit[]
  show: (id: string) => void
}): WayThrough {
  const { units, shown, show } = args
  const [inHand, setInHand] = useState(() => {
    const asked = window.location.hash.slice(1)
    const all = units()
    const isThere = all.some(({ id }) => id === asked)
    return isThere ? asked : (nextToDo(all, null) ?? all[0]?.id ?? null)
  })
  const [hasMoved, setHasMoved] = useState(false)
  const [wanted, setWanted] = useState<{ filter: Filter; words: string }>({
    filter: 'all',
    words: '',
  })
  const take = (id: string | null) => {
    if (id === null) return
    setHasMoved(true)
    setInHand(id)
    // Not a step of its own in the browser's history: Back leads out of the document.
    window.history.replaceState(window.history.state, '', `#${id}`)
    requestAnimationFrame(() => {
      show(id)
    })
  }
  return {
    inHand,
    hasMoved,
    wanted,
    setWanted,
    take,
    step: (by) => {
      take(neighbour(shown(), inHand, by))
    },
    goOn: (from) => {
      take(nextToDo(shown(), from ?? inHand))
    },
  }
}
