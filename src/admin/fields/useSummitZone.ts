'use client'
import { isTimeZone } from '#collections/shared/fields/isTimeZone.ts'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { readSummitZone } from './readSummitZone.ts'

export type SummitZone =
  | { kind: 'known'; zone: string }
  | { kind: 'no-zone'; zone: 'UTC' }
  | { kind: 'no-summit'; zone: 'UTC' }
  | { kind: 'loading'; zone: 'UTC' }
  | { kind: 'unknown'; zone: 'UTC' }

type Asked = { summit: string; zone: string | null }

/**
 * The time zone of the summit that the form is about: a summit's form holds it itself, a session's
 * names the summit, which is then asked for.
 */
export function useSummitZone(): SummitZone {
  const own = useFormFields(([fields]) => fields.timeZone?.value)
  const summit = idOf(useFormFields(([fields]) => fields.summit?.value))
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    if (!summit) return
    const isOver = new AbortController()
    void readSummitZone({ api, summit }).then((zone) => {
      if (!isOver.signal.aborted) setAsked({ summit, zone })
    })
    return () => {
      isOver.abort()
    }
  }, [api, summit])
  if (typeof own === 'string') {
    return isTimeZone(own) ? { kind: 'known', zone: own } : { kind: 'no-zone', zone: 'UTC' }
  }
  if (!summit) return { kind: 'no-summit', zone: 'UTC' }
  if (asked?.summit !== summit) return { kind: 'loading', zone: 'UTC' }
  return asked.zone ? { kind: 'known', zone: asked.zone } : { kind: 'unknown', zone: 'UTC' }
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return typeof value.id === 'string' ? value.id : undefined
}
