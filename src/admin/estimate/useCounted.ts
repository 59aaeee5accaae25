'use client'
import { useEffect, useState } from 'react'
import { useApi } from '../api/useApi.ts'

/** Typing saves a draft every two seconds; counting waits until it has paused. In milliseconds. */
const PAUSE = 900

/** What is asked of the API: a path after `/api`, with a body where it is posted. */
export type Question = { path: string; body?: object }

export type Counted<T> = { answer: T | null; state: 'loading' | 'current' | 'unknown' }

type Known<T> = { answer: T | null; isFound: boolean; asked: string; version: string }

/**
 * Asks the API for an estimate, after the form has been drawn and again whenever the question or
 * `version` changes. What was answered before stays in view until then. Null asks nothing.
 */
export function useCounted<T>(question: Question | null, version: string): Counted<T> {
  const ask = useApi()
  const [known, setKnown] = useState<Known<T> | null>(null)
  // By its words: a caller makes a new object each time it is drawn.
  const asked = question ? JSON.stringify(question) : null

  useEffect(() => {
    if (asked === null) return
    const over = new AbortController()
    const { signal } = over
    const count = async () => {
      try {
        const { path, body } = JSON.parse(asked) as Question
        const { ok, body: answer } = await ask(path, {
          signal,
          ...(body ? { method: 'POST', body } : {}),
        })
        setKnown((before) => ({
          answer: ok ? (answer as T) : (before?.answer ?? null),
          isFound: ok,
          asked,
          version,
        }))
      } catch {
        if (signal.aborted) return
        setKnown((before) => ({ answer: before?.answer ?? null, isFound: false, asked, version }))
      }
    }
    const timer = setTimeout(() => void count(), PAUSE)
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [ask, asked, version])

  const isAnswered = known !== null && known.asked === asked && known.version === version
  const state = !isAnswered ? 'loading' : known.isFound ? 'current' : 'unknown'
  return { answer: known?.answer ?? null, state }
}
