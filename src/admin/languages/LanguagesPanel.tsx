'use client'
import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'
import { useId } from 'react'
import { useWords } from '../words/useWords.ts'
import { LanguageRow } from './LanguageRow.tsx'
import type { LanguageState } from './types.ts'
import { useLanguageStates } from './useLanguageStates.ts'

type Props = {
  collection: string
  /** Given for a global; a document's id comes from the form, which may just have been created. */
  document?: string
  initial: LanguageState[]
  label: StaticLabel | undefined
}

/** Each language of the document with its state, following along while translations move. */
export function LanguagesPanel({ collection, document, initial, label }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const headingId = useId()
  const documentId = document ?? (id === undefined ? undefined : String(id))
  const { states, isCurrent } = useLanguageStates({ collection, document: documentId, initial })
  return (
    <div className="field-type dragoman-languages">
      <span className="field-label" id={headingId}>
        {label ? getTranslation(label, i18n) : null}
      </span>
      {documentId ? (
        <ul aria-labelledby={headingId} aria-live="polite">
          {states.map((state) => (
            <LanguageRow key={state.locale} state={state} />
          ))}
        </ul>
      ) : (
        <p className="field-description">{words('saveFirst')}</p>
      )}
      {isCurrent ? null : <p className="field-description">{words('statesUnknown')}</p>}
    </div>
  )
}
