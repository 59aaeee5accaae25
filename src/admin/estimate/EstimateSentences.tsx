'use client'
import { useWords } from '../words/useWords.ts'
import type { DocumentSentences } from './documentSentences.ts'
import type { Counted } from './useCounted.ts'

/** An estimate as sentences, or why there is none; read out when it changes. */
export function EstimateSentences({ answer, state }: Counted<DocumentSentences>) {
  const words = useWords()
  return (
    <div aria-live="polite" className="dragoman-estimate">
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
      {!answer && state === 'loading' ? (
        <p className="field-description">{words('estimateLoading')}</p>
      ) : null}
      {state === 'unknown' ? <p className="field-description">{words('estimateUnknown')}</p> : null}
    </div>
  )
}
