'use client'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'
import { ago } from '../../queue/ago.ts'
import { useWords } from '../../words/useWords.ts'
import type { Aids, WorkspaceUnit, WorkspaceView } from '../types.ts'
import { Action } from './Action.tsx'
import { Difference } from './Difference.tsx'
import { References } from './References.tsx'
import { TaggedWords } from './TaggedWords.tsx'

type Props = {
  aids: Aids | 'unknown' | null
  unit: WorkspaceUnit
  view: Pick<WorkspaceView, 'locale' | 'isRtl'>
  mayWrite: boolean
  onTake: (target: TaggedText) => void
}

/** What helps with the sentence in hand; what there is nothing of is not shown. */
export function AidsPanel({ aids, unit, view, mayWrite, onTake }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  if (aids === null) return <p className="dragoman-quiet">{words('workspaceAidsLoading')}</p>
  if (aids === 'unknown') return <p className="dragoman-quiet">{words('workspaceAidsUnknown')}</p>
  const when = (at: string) => ago({ at, now: new Date(), language: i18n.language })
  const target = (text: TaggedText) => (
    <Target isRtl={view.isRtl} locale={view.locale}>
      <TaggedWords tags={unit.tags} text={text} />
    </Target>
  )
  const take = (text: TaggedText) =>
    mayWrite ? (
      <Action
        onClick={() => {
          onTake(text)
        }}
        words="workspaceTake"
      />
    ) : null
  const { terms, matches, history, references, reports } = aids
  return (
    <div className="dragoman-aids">
      <Group count={reports.length} title={words('workspaceReports')}>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              {words('workspaceReported')} {target(report.quote)}
            </p>
            {report.comment ? <p>{report.comment}</p> : null}
            {report.suggestion ? target(report.suggestion) : null}
          </li>
        ))}
      </Group>
      <Group count={terms.length} title={words('workspaceTerms')}>
        {terms.map((term) => (
          <li key={term.source}>
            <span dir="ltr" lang={SOURCE_LOCALE}>
              {term.source}
            </span>{' '}
            → {target(term.target ?? term.source)}
          </li>
        ))}
      </Group>
      <Group count={matches.length} isNumbered title={words('workspaceMatches')}>
        {matches.map((match) => (
          <li key={match.id}>
            <p className="dragoman-quiet">
              {words('workspaceMatch', { score: Math.min(match.score, 100) })}{' '}
              {words(match.status === 'reviewed' ? 'workspaceByPerson' : 'workspaceByMachine')}{' '}
              {when(match.at)}
            </p>
            {match.difference.length > 0 ? (
              <p dir="ltr">
                <Difference lang={SOURCE_LOCALE} parts={match.difference} />
              </p>
            ) : null}
            {target(match.target)} {take(match.target)}
          </li>
        ))}
      </Group>
      <Group count={history.length} title={words('workspaceHistory')}>
        {history.map(({ at, who, what, after, note }) => (
          <li key={`${at} ${what}`}>
            <p className="dragoman-quiet">
              {what} · {who ?? words('workspaceNobody')} · {when(at)}
            </p>
            {note ? <p>{note}</p> : null}
            {after ? (
              <>
                {target(after)} {after === unit.target ? null : take(after)}
              </>
            ) : null}
          </li>
        ))}
      </Group>
      <References references={references} tags={unit.tags} />
    </div>
  )
}

function Target(props: { locale: string; isRtl: boolean; children: ReactNode }) {
  return (
    <bdi dir={props.isRtl ? 'rtl' : 'ltr'} lang={props.locale}>
      {props.children}
    </bdi>
  )
}

function Group(props: { title: string; count: number; isNumbered?: boolean; children: ReactNode }) {
  const heading = useId()
  if (props.count === 0) return null
  const List = props.isNumbered ? 'ol' : 'ul'
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{props.title}</h3>
      <List>{props.children}</List>
    </section>
  )
}
