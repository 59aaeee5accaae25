'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../words/useWords.ts'
import type { QueueList, QueueRow } from './types.ts'

type Props = {
  list: QueueList
  /** Names the list for people who do not see its heading. */
  labelledBy: string
  /** Given where rows can be tried again. */
  retry?: (row: QueueRow) => void
}

/** One list of the queue: title, kind and language of each translation, how it stands and why. */
export function QueueRows({ list, labelledBy, retry }: Props) {
  const words = useWords()
  const hidden = list.total - list.rows.length
  return (
    <>
      <ul aria-labelledby={labelledBy} className="dragoman-queue__rows">
        {list.rows.map((row) => (
          <Row key={row.key} retry={retry} row={row} />
        ))}
      </ul>
      {hidden > 0 ? (
        <p className="dragoman-quiet">{words('queueMore', { count: hidden })}</p>
      ) : null}
    </>
  )
}

function Row({ row, retry }: { row: QueueRow; retry: Props['retry'] }) {
  const words = useWords()
  const { config } = useConfig()
  const { isRtl, kind, language, locale, note, reason, record, title } = row
  const path = `/collections/translations/${record ?? ''}` as const
  return (
    <li className="dragoman-queue__row">
      <div className="dragoman-queue__what">
        {record ? (
          <Link href={formatAdminURL({ adminRoute: config.routes.admin, path })} prefetch={false}>
            <bdi>{title}</bdi>
          </Link>
        ) : (
          <bdi>{title}</bdi>
        )}
        <span className="dragoman-quiet">
          {kind} ·{' '}
          <bdi dir={isRtl ? 'rtl' : 'ltr'} lang={locale}>
            {language}
          </bdi>
        </span>
        <span>{note}</span>
        {reason ? (
          <span className="dragoman-quiet" dir="auto">
            {reason}
          </span>
        ) : null}
      </div>
      {retry && record ? (
        <Button
          aria-label={words('queueRetryOne', { title, language })}
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            retry(row)
          }}
          size="small"
        >
          {words('queueRetry')}
        </Button>
      ) : null}
    </li>
  )
}
