'use client'
import { useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useId, useState } from 'react'
import { describedBy, FieldFrame } from './FieldFrame.tsx'
import { instantAt, momentIn } from './summitTime.ts'
import { useSummitZone } from './useSummitZone.ts'
import { useTimeNote } from './useTimeNote.ts'

/** What somebody typed, what it meant in the zone of that moment, and whether they are done. */
type Typed = { local: string; iso: string | null; zone: string; isLeft: boolean }

/**
 * A moment, entered and shown by the clocks of the summit, whatever zone the browser is in. The
 * value is an ISO 8601 instant. What was typed stays while it means the value, so that a time that
 * does not exist is not replaced under somebody's fingers.
 */
export function SummitTimeField({ field, path: givenPath, readOnly }: DateFieldClientProps) {
  const { customComponents, disabled, errorMessage, path, setValue, showError, value } = useField<
    string | null
  >({ potentiallyStalePath: givenPath })
  const [typed, setTyped] = useState<Typed | null>(null)
  const summit = useSummitZone()
  const id = useId()
  const ids = describedBy(id)
  const { zone } = summit
  const moment = value ? momentIn(value, zone) : null
  const isTyped = typed !== null && typed.zone === zone && typed.iso === (value ?? null)
  const isReadOnly = Boolean(readOnly) || disabled || summit.kind === 'loading'
  const note = useTimeNote({ summit, moment, typed: isTyped ? typed.local : null })

  const enter = (local: string) => {
    const iso = instantAt(local, zone)?.iso ?? null
    setTyped({ local, iso, zone, isLeft: false })
    setValue(iso)
  }

  return (
    <FieldFrame
      className="dragoman-summit-time"
      custom={customComponents}
      field={field}
      id={id}
      isReadOnly={isReadOnly}
      note={note}
      path={path}
      showError={showError}
    >
      <input
        aria-describedby={`${ids.note} ${ids.help}`}
        aria-errormessage={showError && errorMessage ? ids.error : undefined}
        aria-invalid={showError}
        aria-required={field.required ?? false}
        disabled={isReadOnly}
        id={id}
        max="9999-12-31T23:59"
        name={path}
        onBlur={() => {
          setTyped(typed && { ...typed, isLeft: true })
        }}
        onChange={(event) => {
          enter(event.target.value)
        }}
        type="datetime-local"
        value={isTyped && !typed.isLeft ? typed.local : (moment?.local ?? '')}
      />
    </FieldFrame>
  )
}
