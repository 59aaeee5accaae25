'use client'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { Ref } from 'react'
import { useWords } from '../../words/useWords.ts'
import { keyLabel } from '../keys/keys.ts'
import { isApple } from '../keys/useKeys.ts'
import type { Filter } from '../model/work.ts'
import type { Workspace } from '../saving/state.ts'
import { Action } from './Action.tsx'
import { StandingLine } from './StandingLine.tsx'

const FILTERS: readonly { filter: Filter; words: WordsKey }[] = [
  { filter: 'all', words: 'workspaceAll' },
  { filter: 'to-do', words: 'workspaceToDo' },
  { filter: 'findings', words: 'workspaceWithFindings' },
]

type Props = {
  workspace: Workspace
  wanted: { filter: Filter; words: string }
  /** How many sentences the filter and the words leave. */
  count: number
  onWanted: (wanted: { filter: Filter; words: string }) => void
  onNextToDo: () => void
  onHelp: () => void
  search: Ref<HTMLInputElement>
}

/** Stays in view: how much is reviewed, whether all is saved, what is shown, and the way on. */
export function Toolbar(props: Props) {
  const { workspace, wanted, count, onWanted, onNextToDo, onHelp, search } = props
  const words = useWords()
  const { units } = workspace.session.view
  const reviewed = units.filter(({ state }) => state === 'approved').length
  return (
    <div className="dragoman-workspace__bar">
      <span>{words('reviewedOf', { reviewed, total: units.length })}</span>
      <StandingLine workspace={workspace} />
      <label className="dragoman-workspace__search">
        <span className="dragoman-unseen">{words('workspaceSearch')}</span>
        <input
          onChange={({ target }) => {
            onWanted({ ...wanted, words: target.value })
          }}
          placeholder={words('workspaceSearch')}
          ref={search}
          title={`${words('workspaceSearch')} (${keyLabel('search', isApple())})`}
          type="search"
          value={wanted.words}
        />
      </label>
      <label>
        <span className="dragoman-unseen">{words('workspaceShow')}</span>
        <select
          onChange={({ target }) => {
            const filter = FILTERS.find((one) => one.filter === target.value)?.filter ?? 'all'
            onWanted({ ...wanted, filter })
          }}
          value={wanted.filter}
        >
          {FILTERS.map(({ filter, words: key }) => (
            <option key={filter} value={filter}>
              {words(key)}
            </option>
          ))}
        </select>
      </label>
      <span className="dragoman-quiet" role="status">
        {wanted.filter === 'all' && wanted.words === '' ? '' : words('workspaceFound', { count })}
      </span>
      <Action command="nextToDo" onClick={onNextToDo} words="workspaceNextToDo" />
      <Action command="help" onClick={onHelp} words="workspaceHelp" />
    </div>
  )
}
