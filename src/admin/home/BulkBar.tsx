'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { actsFor, BULK_ACTS, bodyOf, type BulkAct } from './bulkActs.ts'
import type { HomeView } from './types.ts'
import { useBulk } from './useBulk.ts'

type Props = {
  view: HomeView
  /** Ids of the translations that are chosen. */
  chosen: readonly string[]
  onDone: () => Promise<void>
}

/** What to do with everything that is chosen: one act, with what comes of it said before and after. */
export function BulkBar({ view, chosen, onDone }: Props) {
  const words = useWords()
  const { progress, send } = useBulk()
  const acts = actsFor(view.may)
  const [act, setAct] = useState<BulkAct>(acts[0] ?? 'retranslate')
  const [person, setPerson] = useState('')
  const [date, setDate] = useState('')
  const [said, setSaid] = useState('')
  const ids = { act: useId(), person: useId(), date: useId() }
  const { help } = BULK_ACTS[act]

  const go = async () => {
    const body = bodyOf(act, { me: view.may.takeFor, person, date })
    const { done, sentences, refused, isWhole } = await send(body, chosen)
    setSaid(
      isWhole
        ? words('bulkDone', { done, sentences, refused })
        : words('bulkFailed', { done, total: chosen.length }),
    )
    await onDone()
  }

  return (
    <section aria-label={words('bulkTitle')} className="dragoman-home__bulk">
      <p className="dragoman-home__chosen">{words('homeSelected', { count: chosen.length })}</p>
      <div className="dragoman-home__choice">
        <label htmlFor={ids.act}>{words('bulkAct')}</label>
        <select
          id={ids.act}
          onChange={(event) => {
            setAct(acts.find((one) => one === event.target.value) ?? act)
          }}
          value={act}
        >
          {acts.map((one) => (
            <option key={one} value={one}>
              {words(BULK_ACTS[one].label)}
            </option>
          ))}
        </select>
      </div>
      {act === 'assign' ? (
        <div className="dragoman-home__choice">
          <label htmlFor={ids.person}>{words('bulkPerson')}</label>
          <select
            id={ids.person}
            onChange={(event) => {
              setPerson(event.target.value)
            }}
            value={person}
          >
            <option value="">{words('homeNobody')}</option>
            {view.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {act === 'due' ? (
        <div className="dragoman-home__choice">
          <label htmlFor={ids.date}>{words('bulkDate')}</label>
          <input
            id={ids.date}
            onChange={(event) => {
              setDate(event.target.value)
            }}
            type="date"
            value={date}
          />
        </div>
      ) : null}
      <Button
        disabled={chosen.length === 0 || progress !== null}
        margin={false}
        onClick={() => void go()}
        size="medium"
      >
        {words('bulkGo')}
      </Button>
      {help ? <p className="dragoman-quiet dragoman-home__help">{words(help)}</p> : null}
      <p className="dragoman-home__said" role="status">
        {progress ? words('bulkProgress', progress) : said}
      </p>
    </section>
  )
}
