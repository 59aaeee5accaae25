'use client'
import { globalTarget } from '#src/translation/schema/target.ts'
import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import { PlannedLine } from '../publications/PlannedLine.tsx'
import { PreparationLine } from '../publish/PreparationLine.tsx'
import { usePreparation } from '../publish/usePreparation.ts'
import { useWords } from '../words/useWords.ts'
import type { DocumentSentences } from './documentSentences.ts'
import { EstimateSentences } from './EstimateSentences.tsx'
import { useCounted } from './useCounted.ts'

type Answer = DocumentSentences & {
  text: 'draft' | 'published'
  total: { send: { characters: number } }
}

/** After a publish its jobs work the list off: how often that is looked at, and how many times. */
const AGAIN = 3000
const MOST_LOOKS = 5

/** In the sidebar of a document: what publishing its newest draft will send, cost, keep and reuse. */
export function EstimatePanel({ field }: UIFieldClientProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  const headingId = useId()
  const { id, collectionSlug, globalSlug, isTrashed, lastUpdateTime } = useDocumentInfo()
  const document =
    collectionSlug && id !== undefined ? { collection: collectionSlug, id: String(id) } : null
  const query = globalSlug ? { collection: globalTarget(globalSlug).collection } : document
  const preparation = usePreparation(isTrashed ? null : document)
  const [look, setLook] = useState({ at: lastUpdateTime, count: 0 })
  const version = `${String(lastUpdateTime)}.${String(look.count)}.${String(preparation?.isWorking)}`
  const path =
    query && !isTrashed ? `/translations/estimate?${new URLSearchParams(query).toString()}` : null
  const { answer, state } = useCounted<Answer>(path ? { path } : null, version)

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
    <section aria-labelledby={headingId} className="field-type dragoman-publishing">
      <span className="field-label" id={headingId}>
        {field.label ? getTranslation(field.label, i18n) : null}
      </span>
      {path ? (
        <EstimateSentences answer={answer} state={state} />
      ) : (
        <p className="field-description">{words('estimateSaveFirst')}</p>
      )}
      {preparation && preparation.total > 0 && answer?.text === 'draft' ? (
        <PreparationLine
          characters={state === 'current' ? answer.total.send.characters : null}
          preparation={preparation}
        />
      ) : null}
      {document ? <PlannedLine document={document} version={lastUpdateTime} /> : null}
    </section>
  )
}
