'use client'
import type { TaggedText } from '#i18n/units/types.ts'
import type { WorkspaceRights, WorkspaceUnit, WorkspaceView } from '../types.ts'
import { useWords } from '../../words/useWords.ts'
import { Action } from './Action.tsx'
import type { Actions } from './actions.ts'
import { TaggedWords } from './TaggedWords.tsx'

type Props = {
  unit: WorkspaceUnit
  view: Pick<WorkspaceView, 'locale' | 'isRtl'>
  rights: WorkspaceRights
  /** Whether what stands there can be what readers get. */
  canApprove: boolean
  actions: Actions
  onReplace: (target: TaggedText) => void
}

/** The suggestion, and what can be done with the sentence in hand. */
export function SentenceActions(props: Props) {
  const { unit, view, rights, canApprove, actions, onReplace } = props
  const words = useWords()
  const { id, suggestion } = unit
  const { mayWrite, mayShowOriginal } = rights
  return (
    <>
      {suggestion !== null ? (
        <div className="dragoman-suggestion">
          <h3>{words('workspaceSuggestion')}</h3>
          <p dir={view.isRtl ? 'rtl' : 'ltr'} lang={view.locale}>
            <TaggedWords tags={unit.tags} text={suggestion} />
          </p>
          {mayWrite ? (
            <Action
              command="suggestion"
              onClick={() => {
                onReplace(suggestion)
              }}
              words="workspaceTakeSuggestion"
            />
          ) : null}
        </div>
      ) : null}
      {mayWrite ? (
        <div className="dragoman-actions">
          <Action
            command="approve"
            isDisabled={!canApprove}
            isPrimary
            onClick={() => {
              actions.approve(unit)
            }}
            words="workspaceApprove"
          />
          {unit.state === 'approved' ? (
            <Action
              command="undo"
              onClick={() => {
                actions.undo(id)
              }}
              words="workspaceUndo"
            />
          ) : null}
          <Action
            command="copySource"
            onClick={() => {
              onReplace(unit.source)
            }}
            words="workspaceCopySource"
          />
          <Action
            onClick={() => {
              actions.leaveEmpty(id)
            }}
            words="workspaceLeaveEmpty"
          />
          {unit.canJoin ? (
            <Action
              onClick={() => {
                actions.join(id)
              }}
              words="workspaceJoin"
            />
          ) : null}
          {unit.isJoined ? (
            <Action
              onClick={() => {
                actions.split(id)
              }}
              words="workspaceSplit"
            />
          ) : null}
        </div>
      ) : null}
      {mayShowOriginal ? (
        <div className="dragoman-actions">
          <Action
            onClick={() => {
              actions.showOriginal(id, !unit.isOriginalShown)
            }}
            words={unit.isOriginalShown ? 'workspaceShowTranslation' : 'workspaceShowOriginal'}
          />
        </div>
      ) : null}
    </>
  )
}
