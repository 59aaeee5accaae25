'use client'
import { useState } from 'react'
import type { Question } from '../act/ConfirmDialog.tsx'
import { useAct } from '../act/useAct.ts'
import { useWords } from '../words/useWords.ts'
import type { LanguageAction } from './actions.ts'
import { ACTION_TEXTS, requestFor } from './actionTexts.ts'
import { AnewCost } from './AnewCost.tsx'
import type { LanguageState } from './types.ts'

export type LanguageActs = {
  /** Does it, or asks first. */
  choose: (state: LanguageState, action: LanguageAction) => void
  question: Question | null
  /** Takes the question away, answered or not. */
  forget: () => void
  /** What came of the last act, for a live region. */
  said: string
}

/** Acts on the languages of a document, from the menu to the sentence that says what came of it. */
export function useLanguageAct({ onDone }: { onDone: () => void }): LanguageActs {
  const words = useWords()
  const act = useAct()
  const [question, setQuestion] = useState<Question | null>(null)
  const [said, setSaid] = useState('')

  const perform = async ({ label, record }: LanguageState, action: LanguageAction) => {
    if (record === null) return
    const { path, body } = requestFor(action, record)
    const acted = await act(path, body)
    setSaid(acted.done ? words(ACTION_TEXTS[action].done, { language: label }) : acted.sentence)
    onDone()
  }

  const choose = (state: LanguageState, action: LanguageAction) => {
    const texts = ACTION_TEXTS[action]
    const { label, record } = state
    setSaid('')
    if (!texts.question || record === null) {
      void perform(state, action)
      return
    }
    const values = { language: label }
    setQuestion({
      heading: words(texts.question.heading, values),
      body: (
        <>
          <p>{words(texts.question.body, values)}</p>
          {action === 'retranslate' ? <AnewCost record={record} /> : null}
        </>
      ),
      confirmLabel: words(texts.label),
      confirm: () => perform(state, action),
    })
  }

  const forget = () => {
    setQuestion(null)
  }
  return { choose, question, forget, said }
}
