'use client'
import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'
import { useId, useRef } from 'react'
import { ConfirmDialog } from '../act/ConfirmDialog.tsx'
import { useWords } from '../words/useWords.ts'
import { LanguageRow } from './LanguageRow.tsx'
import type { LanguageState } from './types.ts'
import { useLanguageAct } from './useLanguageAct.tsx'
import { useLanguageStates } from './useLanguageStates.ts'

type Props = {
  collection: string
  /** Given for a global; a document's id comes from the form, which may just have been created. */
  document?: string
  initial: LanguageState[]
  label: StaticLabel | undefined
}

/** Each language of the document, its state and what can be done, following while translations move. */
export function LanguagesPanel({ collection, document, initial, label }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const headingId = useId()
  const list = useRef<HTMLUListElement>(null)
  const chosen = useRef<string | null>(null)
  const documentId = document ?? (id === undefined ? undefined : String(id))
  const { states, isCurrent, follow } = useLanguageStates({
    collection,
    document: documentId,
    initial,
  })
  const { choose, question, forget, said } = useLanguageAct({ onDone: follow })

  /** Back to the language it was about; its menu may have gone with its last action. */
  const refocus = () => {
    forget()
    list.current?.querySelector<HTMLElement>(`[data-locale="${chosen.current ?? ''}"]`)?.focus()
  }

  return (
    <div className="field-type dragoman-languages">
      <span className="field-label" id={headingId}>
        {label ? getTranslation(label, i18n) : null}
      </span>
      {documentId ? (
        <ul aria-labelledby={headingId} aria-live="polite" ref={list}>
          {states.map((state) => (
            <LanguageRow
              key={state.locale}
              onChoose={(action) => {
                chosen.current = state.locale
                choose(state, action)
              }}
              state={state}
            />
          ))}
        </ul>
      ) : (
        <p className="field-description">{words('saveFirst')}</p>
      )}
      <p className="field-description dragoman-said" role="status">
        {isCurrent ? said : words('statesUnknown')}
      </p>
      <ConfirmDialog onClosed={refocus} question={question} slug={`languages-${collection}`} />
    </div>
  )
}
