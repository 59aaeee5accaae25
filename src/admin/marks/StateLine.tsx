import type { ReactNode } from 'react'
import type { Mark } from './mark.ts'
import { StateMark } from './StateMark.tsx'

type Props = {
  mark: Mark | null
  children: ReactNode
  /** Said of text that is no translation at all. */
  rehearsal?: string | null | undefined
}

/** A state as people read it: its mark, its word, and whether it is only rehearsal text. */
export function StateLine({ mark, children, rehearsal }: Props) {
  return (
    <span className="dragoman-state">
      {mark ? <StateMark mark={mark} /> : <span className="dragoman-mark" />}
      <span>{children}</span>
      {rehearsal ? <span className="dragoman-rehearsal">{rehearsal}</span> : null}
    </span>
  )
}
