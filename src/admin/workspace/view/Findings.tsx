'use client'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { openFindings } from '../model/work.ts'
import type { WorkspaceFinding, WorkspaceUnit } from '../types.ts'
import { Action } from './Action.tsx'

const SEVERITIES: Readonly<Record<WorkspaceFinding['severity'], WordsKey>> = {
  error: 'workspaceError',
  warning: 'workspaceWarning',
  info: 'workspaceHint',
}

type Props = {
  unit: WorkspaceUnit
  mayWrite: boolean
  onFix: (target: string) => void
  onDismiss: (finding: string, reason: string) => void
}

/** What the checks found in the saved text: put right by a click, or dismissed with a reason. */
export function Findings({ unit, mayWrite, onFix, onDismiss }: Props) {
  const words = useWords()
  const [asked, setAsked] = useState<string | null>(null)
  const findings = openFindings(unit)
  if (findings.length === 0) return null
  return (
    <section className="dragoman-findings">
      <h3>{words('workspaceChecks')}</h3>
      <ul>
        {findings.map(({ id, severity, message, fix }) => (
          <li className={`dragoman-finding dragoman-finding--${severity}`} key={id}>
            <p>
              <strong>{words(SEVERITIES[severity])}</strong>{' '}
              <span dir="ltr" lang="en">
                {message}
              </span>
            </p>
            {mayWrite ? (
              <div className="dragoman-actions">
                {fix === undefined ? null : (
                  <Action
                    onClick={() => {
                      onFix(fix)
                    }}
                    words="workspaceFix"
                  />
                )}
                {asked === id ? (
                  <Reason
                    onCancel={() => {
                      setAsked(null)
                    }}
                    onGiven={(reason) => {
                      setAsked(null)
                      onDismiss(id, reason)
                    }}
                  />
                ) : (
                  <Action
                    onClick={() => {
                      setAsked(id)
                    }}
                    words="workspaceDismiss"
                  />
                )}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reason(props: { onGiven: (reason: string) => void; onCancel: () => void }) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const give = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') props.onGiven(reason.trim())
  }
  return (
    <form className="dragoman-reason" onSubmit={give}>
      <label>
        {words('workspaceReason')}
        <input
          autoFocus
          maxLength={2000}
          onChange={({ target }) => {
            setReason(target.value)
          }}
          required
          value={reason}
        />
      </label>
      <button type="submit">{words('workspaceDismiss')}</button>
      <button onClick={props.onCancel} type="button">
        {words('workspaceCancel')}
      </button>
    </form>
  )
}
