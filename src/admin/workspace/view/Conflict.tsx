'use client'
import { useWords } from '../../words/useWords.ts'
import type { WorkspaceUnit, WorkspaceView } from '../types.ts'
import { Action } from './Action.tsx'
import { TaggedWords } from './TaggedWords.tsx'

type Props = {
  unit: WorkspaceUnit
  mine: string
  view: Pick<WorkspaceView, 'locale' | 'isRtl'>
  onSettle: (keep: 'mine' | 'theirs') => void
}

/** Two people wrote the same sentence: both texts, and the choice. Nothing was overwritten. */
export function Conflict({ unit, mine, view, onSettle }: Props) {
  const words = useWords()
  const text = (target: string) => (
    <p dir={view.isRtl ? 'rtl' : 'ltr'} lang={view.locale}>
      <TaggedWords tags={unit.tags} text={target} />
    </p>
  )
  return (
    <div className="dragoman-conflict" role="alert">
      <p>
        <strong>{words('workspaceConflict')}</strong>
      </p>
      <h3>{words('workspaceTheirs')}</h3>
      {text(unit.target ?? '')}
      <h3>{words('workspaceMine')}</h3>
      {text(mine)}
      <div className="dragoman-actions">
        <Action
          onClick={() => {
            onSettle('theirs')
          }}
          words="workspaceKeepTheirs"
        />
        <Action
          onClick={() => {
            onSettle('mine')
          }}
          words="workspaceKeepMine"
        />
      </div>
    </div>
  )
}
