'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { StateLine } from '../marks/StateLine.tsx'
import { useWords } from '../words/useWords.ts'
import type { HomeCell } from './types.ts'

type Props = {
  cell: HomeCell | undefined
  title: string
  language: string
  /** Where no column says which language it is. */
  namesLanguage?: boolean
}

/** One translation: the way to it, how it stands, what it needs and since when, whose it is. */
export function HomeCellView({ cell, title, language, namesLanguage = false }: Props) {
  const words = useWords()
  const { config } = useConfig()
  if (!cell) return <span className="dragoman-quiet">–</span>
  const { assignee, due, id, locale, mark, markWord, need, reviewed, since, word } = cell
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/translations/${id}`,
  })
  return (
    <div className="dragoman-home__cell">
      <Link href={href} prefetch={false}>
        <span className="dragoman-hidden">
          {title}
          {namesLanguage ? ': ' : `: ${language}, `}
        </span>
        {namesLanguage ? (
          <bdi lang={locale}>{language}</bdi>
        ) : (
          <StateLine
            mark={mark}
            markWord={markWord}
            rehearsal={cell.isRehearsal ? words('rehearsal') : null}
            word={word}
          />
        )}
      </Link>
      {namesLanguage ? (
        <StateLine
          mark={mark}
          markWord={markWord}
          rehearsal={cell.isRehearsal ? words('rehearsal') : null}
          word={word}
        />
      ) : null}
      {need ? (
        <span>
          {need}
          {since ? <span className="dragoman-quiet"> · {since}</span> : null}
        </span>
      ) : null}
      {reviewed ? (
        <span className="dragoman-quiet">
          {words('reviewedOf', { reviewed: reviewed.done, total: reviewed.total })}
        </span>
      ) : null}
      {due ? <span className={due.isOver ? 'dragoman-home__over' : ''}>{due.text}</span> : null}
      {assignee ? <span className="dragoman-quiet">{assignee}</span> : null}
    </div>
  )
}
