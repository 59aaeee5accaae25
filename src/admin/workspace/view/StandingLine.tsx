'use client'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { useWords } from '../../words/useWords.ts'
import type { Workspace } from '../saving/state.ts'

const WORDS: Readonly<Record<'saved' | 'unsaved' | 'saving', WordsKey>> = {
  saved: 'workspaceSaved',
  unsaved: 'workspaceUnsaved',
  saving: 'workspaceSaving',
}

/**
 * Whether the server has all that was typed. What goes as it should is seen; what does not is read out.
 */
export function StandingLine({ workspace }: { workspace: Workspace }) {
  const words = useWords()
  const { standing, isKeptHere } = workspace
  const kept = isKeptHere ? 'workspaceKeptHere' : 'workspaceNotKeptHere'
  const isWell = standing.kind in WORDS
  const trouble =
    standing.kind === 'refused'
      ? `${words('workspaceNotSaved')} ${standing.sentence}`
      : standing.kind === 'signed-out'
        ? `${words('workspaceSignedOut')} ${words(kept)}`
        : standing.kind === 'unreachable'
          ? `${words('workspaceUnreachable')} ${words(kept)}`
          : ''
  return (
    <>
      <span className="dragoman-workspace__standing" data-standing={standing.kind}>
        {isWell ? words(WORDS[standing.kind as keyof typeof WORDS]) : null}
      </span>
      <p className="dragoman-workspace__trouble" role="alert">
        {trouble}
      </p>
    </>
  )
}
