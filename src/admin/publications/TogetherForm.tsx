'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { EstimateSentences } from '../estimate/EstimateSentences.tsx'
import type { DocumentSentences } from '../estimate/documentSentences.ts'
import { useCounted } from '../estimate/useCounted.ts'
import { useWords } from '../words/useWords.ts'
import type { Candidates } from './candidates.ts'
import { DocumentChoice } from './DocumentChoice.tsx'
import { keyOf } from './keyOf.ts'
import { OutcomeMessage } from './OutcomeMessage.tsx'
import { type Time, TimeChoice } from './TimeChoice.tsx'
import { type PlannedPublication, useAct } from './useAct.ts'

type Props = {
  candidates: Candidates
  /** Given where a planned publication is changed. */
  publication?: PlannedPublication
  onPublished: (() => Promise<void>) | undefined
  onClose: () => void
}

/** What, when, what it will cost, and the act. */
export function TogetherForm({ candidates, publication, onPublished, onClose }: Props) {
  const words = useWords()
  const { t } = useTranslation()
  const { documents, zone } = candidates
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () =>
      new Set(publication ? publication.documents.map(keyOf) : documents.slice(0, 1).map(keyOf)),
  )
  const [time, setTime] = useState<Time>(publication ? { at: publication.at } : 'now')
  const [mistake, setMistake] = useState<'togetherNone' | 'togetherPast' | null>(null)
  const { act, isActing, outcome } = useAct(publication)

  const wanted = documents
    .filter((document) => chosen.has(keyOf(document)))
    .map(({ collection, id }) => ({ collection, id }))
  const isOver = outcome !== null && outcome.kind !== 'refused' && outcome.kind !== 'unknown'
  const counted = useCounted<DocumentSentences>(
    wanted.length > 0 && !isOver
      ? { path: '/publications/estimate', body: { documents: wanted } }
      : null,
    '',
  )

  const submit = async () => {
    const at = time === 'now' ? null : time.at
    const isToCome = time === 'now' || (at !== null && Date.parse(at) > Date.now())
    const wrong = wanted.length === 0 ? 'togetherNone' : isToCome ? null : 'togetherPast'
    setMistake(wrong)
    if (wrong) return
    const { kind } = await act({ documents: wanted, at })
    if (kind === 'published') await onPublished?.()
  }

  const label = publication ? 'togetherSave' : time === 'now' ? 'togetherPublish' : 'togetherPlan'
  return (
    <div className="dragoman-together">
      {isOver ? null : (
        <>
          <DocumentChoice chosen={chosen} documents={documents} onChange={setChosen} />
          <TimeChoice mayBeNow={!publication} onChange={setTime} time={time} zone={zone} />
          {wanted.length > 0 ? <EstimateSentences {...counted} /> : null}
        </>
      )}
      <div role="status">
        {mistake ? <p className="dragoman-together__mistake">{words(mistake)}</p> : null}
        {outcome && !isActing ? <OutcomeMessage documents={documents} outcome={outcome} /> : null}
      </div>
      <div className="dragoman-together__buttons">
        {isOver ? (
          <Button margin={false} onClick={onClose}>
            {t('general:close')}
          </Button>
        ) : (
          <Button disabled={isActing} margin={false} onClick={() => void submit()}>
            {words(label)}
          </Button>
        )}
      </div>
    </div>
  )
}
