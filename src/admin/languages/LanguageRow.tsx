'use client'
import { ExternalLinkIcon } from '@payloadcms/ui'
import { MARK_WORDS } from '../marks/mark.ts'
import { StateLine } from '../marks/StateLine.tsx'
import { WorkspaceLink } from '../workspace/WorkspaceLink.tsx'
import { useWords } from '../words/useWords.ts'
import type { LanguageState } from './types.ts'

/** One language: its own name, its state with mark and word, why it waits, and the way to its page. */
export function LanguageRow({ state }: { state: LanguageState }) {
  const words = useWords()
  const { label, locale, isRtl, page, reviewed, reason } = state
  return (
    <li className="dragoman-language">
      <span className="dragoman-language__name">
        <bdi dir={isRtl ? 'rtl' : 'ltr'} lang={locale}>
          {label}
        </bdi>
        {page ? (
          <a
            aria-label={`${words('openPage')}: ${label}`}
            href={page}
            rel="noreferrer"
            target="_blank"
            title={words('openPage')}
          >
            <ExternalLinkIcon />
          </a>
        ) : null}
      </span>
      <StateLine
        mark={state.mark}
        markWord={state.mark && words(MARK_WORDS[state.mark])}
        rehearsal={state.isRehearsal ? words('rehearsal') : null}
        word={state.word}
      />
      {reviewed ? (
        <span className="dragoman-quiet">
          {words('reviewedOf', { reviewed: reviewed.done, total: reviewed.total })}
        </span>
      ) : null}
      {state.record ? <WorkspaceLink language={label} record={state.record} /> : null}
      {reason ? <span className="dragoman-quiet">{reason}</span> : null}
    </li>
  )
}
