'use client'
import { useEffect, useState } from 'react'
import type { WorkspaceApi } from './saving/api.ts'
import type { Aids } from './types.ts'

/** A person who runs through sentences asks for none of them, in milliseconds. */
const REST = 200

type Asked = { unit: string; aids: Aids | 'unknown' }

/** What helps with the sentence in hand; null while it is asked for. `version` asks anew. */
export function useAids(api: WorkspaceApi, unit: string, version: string): Aids | 'unknown' | null {
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const over = new AbortController()
    const timer = setTimeout(() => {
      void api.aids(unit, over.signal).then((answer) => {
        if (over.signal.aborted) return
        setAsked({ unit, aids: answer.kind === 'done' ? answer.body : 'unknown' })
      })
    }, REST)
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [api, unit, version])
  return asked?.unit === unit ? asked.aids : null
}
