'use client'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { useWords } from '../../words/useWords.ts'
import { type EditorHandle, TargetEditor } from '../editor/TargetEditor.tsx'
import { currentText, isSourceChanged } from '../model/session.ts'
import type { WorkspaceRights, WorkspaceUnit } from '../types.ts'
import { useAids } from '../useAids.ts'
import type { OpenWorkspace } from '../useWorkspace.ts'
import { AidsPanel } from './AidsPanel.tsx'
import type { Actions } from './actions.ts'
import { Conflict } from './Conflict.tsx'
import { Difference } from './Difference.tsx'
import { Findings } from './Findings.tsx'
import { SentenceActions } from './SentenceActions.tsx'
import { TagBar } from './TagBar.tsx'
import { TaggedWords } from './TaggedWords.tsx'

/** What keys may do with the sentence in hand. */
export type InHandHandle = {
  focus: () => void
  insertTag: (number: number) => void
  insertMatch: (number: number) => void
  replace: (target: TaggedText) => void
}

type Props = {
  open: OpenWorkspace
  unit: WorkspaceUnit
  /** Its place, from 1, for its name. */
  place: number
  sourceId: string
  rights: WorkspaceRights
  actions: Actions
  /** Whether the person came here by a key or a click, and wants to write. */
  takesFocus: boolean
  ref: Ref<InHandHandle>
}

/** The sentence being worked on: its text, what is wrong with it, and everything that helps. */
export function SentenceInHand(props: Props) {
  const { open, unit, place, sourceId, rights, actions, takesFocus, ref } = props
  const words = useWords()
  const name = useId()
  const editor = useRef<EditorHandle>(null)
  const { session } = open.workspace
  const { view } = session
  const written = currentText(session, unit.id) ?? ''
  const aids = useAids(open.api, unit.id, `${unit.state} ${unit.source}`)
  const isConflict = session.conflicts.has(unit.id)

  // A text from elsewhere: another tab, a machine, the choice in a conflict.
  useEffect(() => {
    editor.current?.receive(written)
  }, [written])

  useEffect(() => {
    if (takesFocus) editor.current?.focus()
  }, [takesFocus])

  const replace = (target: TaggedText) => editor.current?.replace(target)
  useImperativeHandle(
    ref,
    () => ({
      focus: () => editor.current?.focus(),
      insertTag: (number) => editor.current?.insertTag(number),
      insertMatch: (number) => {
        const match = typeof aids === 'object' ? aids?.matches[number - 1] : undefined
        if (match) editor.current?.replace(match.target)
      },
      replace: (target) => editor.current?.replace(target),
    }),
    [aids],
  )

  const problems = written === '' ? [] : tagProblems(unit.source, written)
  return (
    <div className="dragoman-in-hand">
      {unit.difference ? (
        <div className="dragoman-changed">
          <h3>{words('workspaceOriginalChanged')}</h3>
          <p dir="ltr">
            <Difference lang={SOURCE_LOCALE} parts={unit.difference} />
          </p>
        </div>
      ) : null}
      <p role="status">{isSourceChanged(session, unit.id) ? words('workspaceChangedNow') : ''}</p>
      {isConflict ? (
        <Conflict
          mine={written}
          onSettle={(keep) => {
            actions.settle(unit.id, keep)
          }}
          unit={unit}
          view={view}
        />
      ) : null}
      <span className="dragoman-unseen" id={name}>
        {words('workspaceTextOf', { language: view.language, place })}
      </span>
      {rights.mayWrite ? (
        <TargetEditor
          describedBy={sourceId}
          isRtl={view.isRtl}
          key={unit.source}
          labelledBy={name}
          locale={view.locale}
          onChange={(target) => {
            open.store.type(unit.id, target)
          }}
          ref={editor}
          tags={unit.tags}
          target={written}
        />
      ) : (
        <p dir={view.isRtl ? 'rtl' : 'ltr'} lang={view.locale}>
          <TaggedWords tags={unit.tags} text={written} />
        </p>
      )}
      {rights.mayWrite ? (
        <TagBar
          onInsert={(number) => editor.current?.insertTag(number)}
          problems={problems}
          tags={unit.tags}
          written={written}
        />
      ) : null}
      {unit.readers !== null && unit.readers !== written ? (
        <p className="dragoman-quiet">
          {words('workspaceReadersHave')}{' '}
          <bdi dir={view.isRtl ? 'rtl' : 'ltr'} lang={view.locale}>
            <TaggedWords tags={unit.tags} text={unit.readers} />
          </bdi>
        </p>
      ) : null}
      <SentenceActions
        actions={actions}
        canApprove={problems.length === 0 && !isConflict}
        onReplace={replace}
        rights={rights}
        unit={unit}
        view={view}
      />
      <Findings
        mayWrite={rights.mayWrite}
        onDismiss={(finding, reason) => {
          actions.dismiss(unit.id, finding, reason)
        }}
        onFix={replace}
        unit={unit}
      />
      <AidsPanel aids={aids} mayWrite={rights.mayWrite} onTake={replace} unit={unit} view={view} />
    </div>
  )
}
