'use client'
import { useCounted } from '../estimate/useCounted.ts'
import { useWords } from '../words/useWords.ts'

/** What asking a machine anew will send and cost, counted when the question is put. */
export function AnewCost({ record }: { record: string }) {
  const words = useWords()
  const question = { path: `/translations/${record}/retranslate` }
  const { answer, state } = useCounted<{ sentence: string }>(question, '')
  return (
    <p aria-live="polite" className="dragoman-estimate__summary">
      {answer?.sentence ?? words(state === 'unknown' ? 'anewUnknown' : 'estimateLoading')}
    </p>
  )
}
