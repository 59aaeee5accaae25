'use client'
import { Button, SetStepNav } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import { SiteLanguages } from '../site/SiteLanguages.tsx'
import { SiteStanding } from '../site/SiteStanding.tsx'
import { useWords } from '../words/useWords.ts'
import { QueueRows } from './QueueRows.tsx'
import type { QueueView } from './types.ts'
import { useQueue } from './useQueue.ts'

type Props = {
  initial: QueueView
  /** Administrators pause; editors see and try again. */
  canPause: boolean
}

/** The queue's page: its lists, the languages, and what can be done about them, following along by itself. */
export function QueuePanel({ initial, canPause }: Props) {
  const words = useWords()
  const { view, isCurrent, act, ask } = useQueue(initial)
  const [said, setSaid] = useState('')
  const { isPaused, running, site, standing, stopped, waiting } = view

  const retry = async (ids?: string[]) => {
    const acted = await act('retry', ids ? { ids } : {})
    setSaid(
      acted.done ? words('queueRetried', { count: Number(acted.answer.retried) }) : acted.sentence,
    )
  }
  const togglePause = async () => {
    const acted = await act(isPaused ? 'queue/resume' : 'queue/pause')
    setSaid(acted.done ? String(acted.answer.standing) : acted.sentence)
  }

  return (
    <div className="dragoman-queue">
      <SetStepNav nav={[{ label: words('queueTitle') }]} />
      <h1>{words('queueTitle')}</h1>
      <p>{words('queueHelp')}</p>
      <div className="dragoman-queue__standing">
        <p>{standing}</p>
        {canPause ? (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void togglePause()}
            size="small"
          >
            {words(isPaused ? 'queueResume' : 'queuePause')}
          </Button>
        ) : null}
      </div>
      {/* What came of a button; the lists change too often to be read out. */}
      <p className="dragoman-queue__said" role="status">
        {isCurrent ? said : words('queueUnknown')}
      </p>
      <SiteStanding site={site} />

      <Section title={words('queueStopped')} total={stopped.total}>
        {(heading) =>
          stopped.total === 0 ? (
            <p>{words('queueNothingStopped')}</p>
          ) : (
            <>
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => void retry()}
                size="small"
              >
                {words('queueRetryAll')}
              </Button>
              <QueueRows
                labelledBy={heading}
                list={stopped}
                retry={({ record }) => {
                  if (record) void retry([record])
                }}
              />
            </>
          )
        }
      </Section>
      <Section title={words('queueRunning')} total={running.total}>
        {(heading) =>
          running.total === 0 ? (
            <p>{words('queueNothingRuns')}</p>
          ) : (
            <QueueRows labelledBy={heading} list={running} />
          )
        }
      </Section>
      <Section title={words('queueWaiting')} total={waiting.total}>
        {(heading) =>
          waiting.total === 0 ? (
            <p>{words('queueNothingWaits')}</p>
          ) : (
            <Waiting heading={heading} waiting={waiting} />
          )
        }
      </Section>
      <Section title={words('siteLanguages')} total={site.languages.length}>
        {(heading) => (
          <SiteLanguages
            labelledBy={heading}
            languages={site.languages}
            onChange={() => void ask()}
          />
        )}
      </Section>
    </div>
  )
}

function Section(props: {
  title: string
  total: number
  children: (heading: string) => ReactNode
}) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="dragoman-queue__section">
      <h2 id={heading}>
        {props.title} <span className="dragoman-quiet">{props.total}</span>
      </h2>
      {props.children(heading)}
    </section>
  )
}

function Waiting({ heading, waiting }: { heading: string; waiting: QueueView['waiting'] }) {
  const words = useWords()
  return (
    <>
      <ul aria-label={words('queueByLanguage')} className="dragoman-queue__languages">
        {waiting.byLanguage.map(({ isRtl, language, locale, total }) => (
          <li key={locale}>
            <bdi dir={isRtl ? 'rtl' : 'ltr'} lang={locale}>
              {language}
            </bdi>{' '}
            {total}
          </li>
        ))}
      </ul>
      {waiting.later > 0 ? <p>{words('queueLater', { count: waiting.later })}</p> : null}
      <QueueRows labelledBy={heading} list={waiting} />
    </>
  )
}
