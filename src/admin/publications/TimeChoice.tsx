'use client'
import { useId, useState } from 'react'
import { instantAt, momentIn } from '../fields/summitTime.ts'
import { useTimeNote } from '../fields/useTimeNote.ts'
import { useWords } from '../words/useWords.ts'

/** `now`, or an instant (ISO 8601); null while a time is chosen and none is entered. */
export type Time = 'now' | { at: string | null }

type Props = {
  /** By whose clocks the time is entered (IANA). */
  zone: string
  time: Time
  onChange: (time: Time) => void
  /** Whether it may be now: not where a planned one is changed. */
  mayBeNow: boolean
}

/** When it is published: now, or at a time by the clocks of the summit. */
export function TimeChoice({ zone, time, onChange, mayBeNow }: Props) {
  const words = useWords()
  const id = useId()
  const at = time === 'now' ? null : time.at
  const moment = at ? momentIn(at, zone) : null
  const [typed, setTyped] = useState(moment?.local ?? '')
  const note = useTimeNote({ summit: { kind: 'known', zone }, moment, typed })
  return (
    <fieldset className="dragoman-together__part">
      <legend>{words('togetherWhen')}</legend>
      {mayBeNow ? (
        <>
          <label className="dragoman-together__when">
            <input
              checked={time === 'now'}
              name={id}
              onChange={() => {
                onChange('now')
              }}
              type="radio"
            />
            {words('togetherNow')}
          </label>
          <label className="dragoman-together__when">
            <input
              checked={time !== 'now'}
              name={id}
              onChange={() => {
                onChange({ at: instantAt(typed, zone)?.iso ?? null })
              }}
              type="radio"
            />
            {words('togetherAt')}
          </label>
        </>
      ) : null}
      {time === 'now' ? null : (
        <div className="field-type text dragoman-summit-time">
          <label className="field-label" htmlFor={`${id}-time`}>
            {words('togetherTime')}
          </label>
          <input
            aria-describedby={`${id}-note`}
            id={`${id}-time`}
            max="9999-12-31T23:59"
            onChange={(event) => {
              setTyped(event.target.value)
              onChange({ at: instantAt(event.target.value, zone)?.iso ?? null })
            }}
            type="datetime-local"
            value={typed}
          />
          <div className="dragoman-field-note" id={`${id}-note`}>
            {note}
          </div>
        </div>
      )}
    </fieldset>
  )
}
