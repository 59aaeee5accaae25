'use client'
import { ExternalLinkIcon } from '@payloadcms/ui'
import { MARK_WORDS } from '../marks/mark.ts'
import { StateLine } from '../marks/StateLine.tsx'
import { WorkspaceLink } from '../workspace/WorkspaceLink.tsx'
import { useWords } from '../words/useWords.ts'
import type { LanguageAction } from './actions.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import type { LanguageState } from './types.ts'

type Props = { state: LanguageState; onChoose: (action: LanguageAction) => void }

/** One language: its own name, its state with mark and word, why it waits, its page and its menu. */
export function LanguageRow({ state, onChoose }: Props) {
  const words = useWords()
  const { actions, aside, label, locale, isRtl, page, reviewed, reason } = state
  return (
    <li className="dragoman-language" data-locale={locale} tabIndex={-1}>
      <span className="dragoman-language__name">
        <bdi dir={isRtl ? 'rtl' : 'ltr'} lang={locale}>
          {label}
        </bdi>
        <span className="dragoman-language__ways">
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
          <LanguageMenu actions={actions} label={label} onChoose={onChoose} />
        </span>
      </span>
      <StateLine
        mark={state.mark}
        markWord={state.mark && words(MARK_WORDS[state.mark])}
        rehearsal={state.isRehearsal ? words('rehearsal') : null}
        word={state.word}
      />
      {aside ? <span>{aside}</span> : null}
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
