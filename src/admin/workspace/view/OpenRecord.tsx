'use client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useRef } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Command } from '../keys/keys.ts'
import { useKeys } from '../keys/useKeys.ts'
import { orphans } from '../model/session.ts'
import { found } from '../model/work.ts'
import type { WorkspaceRights, WorkspaceUnit, WorkspaceView } from '../types.ts'
import { useActions } from '../useActions.ts'
import { useWayThrough } from '../useWayThrough.ts'
import { useWorkspace } from '../useWorkspace.ts'
import { Action } from './Action.tsx'
import { HelpDialog, type HelpHandle } from './HelpDialog.tsx'
import { type InHandHandle, SentenceInHand } from './SentenceInHand.tsx'
import { type ListHandle, SentenceList } from './SentenceList.tsx'
import { Toolbar } from './Toolbar.tsx'

type Props = { initial: WorkspaceView; rights: WorkspaceRights; user: string }

/** One document in one language, open to work on. */
export function OpenRecord({ initial, rights, user }: Props) {
  const words = useWords()
  const { config } = useConfig()
  const open = useWorkspace(initial, user)
  const { store, workspace } = open
  const { session } = workspace
  const { view } = session
  const list = useRef<ListHandle>(null)
  const hand = useRef<InHandHandle>(null)
  const help = useRef<HelpHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const shown = useRef<readonly WorkspaceUnit[]>(view.units)
  const way = useWayThrough({
    units: () => store.get().session.view.units,
    shown: () => shown.current,
    show: (id) => list.current?.show(id),
  })
  const { inHand, wanted } = way
  const units = useMemo(
    () => found(view.units, { ...wanted, keep: inHand }),
    [view.units, wanted, inHand],
  )
  useEffect(() => {
    shown.current = units
  }, [units])
  useEffect(() => {
    if (inHand !== null) list.current?.show(inHand)
    // Once, when the page opens: later it is the person who moves.
  }, [])
  const places = useMemo(() => new Map(view.units.map(({ id }, at) => [id, at + 1])), [view.units])
  const { actions, said } = useActions(open, way.goOn)

  const command = (name: Command, digit: number | null) => {
    const unit = inHand === null ? undefined : store.get().session.units.get(inHand)
    const openHelp = () => help.current?.open()
    const acts: Record<Command, () => unknown> = {
      help: openHelp,
      search: () => search.current?.focus(),
      next: () => way.step(1),
      previous: () => way.step(-1),
      nextToDo: () => way.goOn(),
      approve: () => unit && rights.mayWrite && actions.approve(unit),
      suggestion: () => unit?.suggestion && hand.current?.replace(unit.suggestion),
      tag: () => digit && hand.current?.insertTag(digit),
      match: () => digit && hand.current?.insertMatch(digit),
      copySource: () => unit && hand.current?.replace(unit.source),
      undo: () => {
        const id = unit?.state === 'approved' ? unit.id : said.approved
        if (id !== null) actions.undo(id)
      },
    }
    acts[name]()
  }
  const waiting = useKeys(command)

  const adminRoute = config.routes.admin
  const documentHref = view.documentPath && formatAdminURL({ adminRoute, path: view.documentPath })
  const lost = orphans(session)
  return (
    <div className="dragoman-workspace">
      <SetStepNav
        nav={[
          {
            label: words('workspaceTitle'),
            url: formatAdminURL({ adminRoute, path: '/collections/translations' }),
          },
          { label: `${view.title} · ${view.language}` },
        ]}
      />
      <h1>
        <span dir="auto">{view.title}</span>{' '}
        <bdi className="dragoman-quiet" dir={view.isRtl ? 'rtl' : 'ltr'} lang={view.locale}>
          {view.language}
        </bdi>
      </h1>
      {documentHref ? <a href={documentHref}>{words('workspaceOpenDocument')}</a> : null}
      {rights.mayWrite ? null : <p>{words('workspaceReadOnly')}</p>}
      <Toolbar
        count={units.length}
        onHelp={() => help.current?.open()}
        onNextToDo={() => {
          way.goOn()
        }}
        onWanted={way.setWanted}
        search={search}
        wanted={wanted}
        workspace={workspace}
      />
      <div className="dragoman-workspace__said">
        <p role="status">{waiting ? words('workspaceWhichNumber') : said.text}</p>
        {said.approved !== null ? (
          <Action
            command="undo"
            onClick={() => {
              actions.undo(said.approved ?? '')
            }}
            words="workspaceUndo"
          />
        ) : null}
      </div>
      {lost.length > 0 ? (
        <div className="dragoman-conflict" role="alert">
          <p>{words('workspaceSentenceGone')}</p>
          {lost.map(({ id, target }) => (
            <p dir={view.isRtl ? 'rtl' : 'ltr'} key={id} lang={view.locale}>
              {target}{' '}
              <button
                onClick={() => {
                  actions.settle(id, 'theirs')
                }}
                type="button"
              >
                {words('workspaceForget')}
              </button>
            </p>
          ))}
        </div>
      ) : null}
      <SentenceList
        inHand={inHand}
        onTake={way.take}
        places={places}
        ref={list}
        renderInHand={(unit, place, sourceId) => (
          <SentenceInHand
            actions={actions}
            key={unit.id}
            open={open}
            place={place}
            ref={hand}
            rights={rights}
            sourceId={sourceId}
            takesFocus={way.hasMoved}
            unit={unit}
          />
        )}
        units={units}
        workspace={workspace}
      />
      <HelpDialog ref={help} />
    </div>
  )
}
