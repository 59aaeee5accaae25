import type { Mark } from './mark.ts'
import { StateMark } from './StateMark.tsx'

type Props = {
  /** Where the record stands: `Live`. */
  word: string
  mark: Mark | null
  /** What the mark says; left out where the state's own word says the same. */
  markWord: string | null
  /** Said of text that is no translation at all. */
  rehearsal: string | null
}

/** A state as people read it: its word, the mark with its own, and whether it is rehearsal text. */
export function StateLine({ word, mark, markWord, rehearsal }: Props) {
  return (
    <span className="dragoman-state">
      {mark && markWord === word ? <StateMark mark={mark} /> : null}
      <span>{word}</span>
      {mark && markWord !== word ? (
        <span className="dragoman-state__mark">
          <StateMark mark={mark} />
          {markWord}
        </span>
      ) : null}
      {rehearsal ? <span className="dragoman-rehearsal">{rehearsal}</span> : null}
    </span>
  )
}
