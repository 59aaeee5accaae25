'use client'
import { useEffect, useState } from 'react'

/** What one part of a page tells the others: they look again. */
export type Signal = 'preparing' | 'publications'

const listeners = new Set<(signal: Signal) => void>()

/** Tells the other parts of this page that something of theirs has changed on the server. */
export function tell(signal: Signal): void {
  for (const listener of listeners) listener(signal)
}

/** How often this was told since the component is there: a dependency for looking again. */
export function useTold(signal: Signal): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const listener = (told: Signal) => {
      if (told === signal) setCount((before) => before + 1)
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [signal])
  return count
}
