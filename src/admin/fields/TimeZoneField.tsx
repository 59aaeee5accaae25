'use client'
import { isTimeZone } from '#collections/shared/fields/isTimeZone.ts'
import { useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { describedBy, FieldFrame } from './FieldFrame.tsx'
import { momentIn, placeOf } from './summitTime.ts'
import { knownZones, zoneMeant } from './zones.ts'

/**
 * A time zone, by its IANA name, with suggestions: the browser's own combobox, which keyboards and
 * screen readers know. The name of a city is enough; it becomes the zone when the field is left.
 */
export function TimeZoneField({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { customComponents, disabled, errorMessage, path, setValue, showError, value } = useField<
    string | null
  >({ potentiallyStalePath: givenPath })
  const zones = useZones()
  const note = useClockNote(value ?? '')
  const id = useId()
  const ids = describedBy(id)
  const isReadOnly = Boolean(readOnly) || disabled
  return (
    <FieldFrame
      className="dragoman-time-zone"
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
        autoComplete="off"
        dir="ltr"
        disabled={isReadOnly}
        id={id}
        list={`${id}-zones`}
        name={path}
        onBlur={(event) => {
          const zone = zoneMeant(event.target.value, zones)
          if (zone && zone !== value) setValue(zone)
        }}
        onChange={(event) => {
          setValue(event.target.value)
        }}
        spellCheck={false}
        type="text"
        value={value ?? ''}
      />
      <datalist id={`${id}-zones`}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {placeOf(zone)}
          </option>
        ))}
      </datalist>
    </FieldFrame>
  )
}

/** The zones of the browser: known after the first paint, as the server may know others. */
function useZones(): readonly string[] {
  const [zones, setZones] = useState<readonly string[]>([])
  useEffect(() => {
    setZones(knownZones())
  }, [])
  return zones
}

/** What the clocks show there now: the quickest proof that the right zone was chosen. */
function useClockNote(zone: string): string {
  const words = useWords()
  const { i18n } = useTranslation()
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => {
    setNow(new Date())
    const timer = setInterval(() => {
      setNow(new Date())
    }, 20_000)
    return () => {
      clearInterval(timer)
    }
  }, [zone])
  if (!now || !zone) return ''
  if (!isTimeZone(zone)) return words('zoneNotKnown')
  const time = now.toLocaleTimeString(i18n.language, { timeStyle: 'short', timeZone: zone })
  return words('zoneNow', { time, offset: momentIn(now.toISOString(), zone)?.offset ?? '' })
}
