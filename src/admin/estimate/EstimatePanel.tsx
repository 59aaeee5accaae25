'use client'
import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import type { DocumentSentences } from './documentSentences.ts'
import { useCounted } from './useCounted.ts'

type Answer = DocumentSentences & { text: 'draft' | 'published' }

/** After a publish its jobs work the list off: how often that is looked at, and how many times. */
const AGAIN = 3000
const MOST_LOOKS = 5

/** In the sidebar of a document: what publishing its newest draft will send, cost, keep and reuse. */
export function EstimatePanel({ field }: UIFieldClientProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  const headingId = useId()
  const { id, collectionSlug, globalSlug, isTrashed, lastUpdateTime } = useDocumentInfo()
  const [look, setLook] = useState({ at: lastUpdateTime, count: 0 })
  const query = isTrashed ? null : queryOf({ id, collectionSlug, globalSlug })
  const version = `${String(lastUpdateTime)}.${String(look.count)}`
  const { answer, state } = useCounted<Answer>(query, version)

  const count = look.at === lastUpdateTime ? look.count : 0
  const isWorking = answer?.text === 'published' && answer.standing === 'ready'
  useEffect(() => {
    if (state !== 'current' || !isWorking || count >= MOST_LOOKS) return
    const timer = setTimeout(() => {
      setLook({ at: lastUpdateTime, count: count + 1 })
    }, AGAIN)
    return () => {
      clearTimeout(timer)
    }
  }, [count, isWorking, lastUpdateTime, state])

  // What is in the trash cannot be published.
  if (isTrashed) return null
  return (
    <section aria-labelledby={headingId} className="field-type dragoman-estimate">
      <span className="field-label" id={headingId}>
        {field.label ? getTranslation(field.label, i18n) : null}
      </span>
      <div aria-live="polite">
        {answer ? (
          <>
            <p className={`dragoman-estimate__summary dragoman-estimate--${answer.standing}`}>
              {answer.summary}
            </p>
            {answer.details.map((detail) => (
              <p className="field-description" key={detail}>
                {detail}
              </p>
            ))}
          </>
        ) : null}
        {query === null ? <p className="field-description">{words('estimateSaveFirst')}</p> : null}
        {query !== null && !answer && state === 'loading' ? (
          <p className="field-description">{words('estimateLoading')}</p>
        ) : null}
        {state === 'unknown' ? (
          <p className="field-description">{words('estimateUnknown')}</p>
        ) : null}
      </div>
    </section>
  )
}

function queryOf(document: {
  id?: string | number | undefined
  collectionSlug?: string | undefined
  globalSlug?: string | undefined
}): string | null {
  const { id, collectionSlug, globalSlug } = document
  if (globalSlug) return new URLSearchParams({ collection: `global:${globalSlug}` }).toString()
  if (!collectionSlug || id === undefined) return null
  return new URLSearchParams({ collection: collectionSlug, id: String(id) }).toString()
}
