'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { ConfirmDialog, type Question } from '../act/ConfirmDialog.tsx'
import { useAct } from '../act/useAct.ts'
import { useWords } from '../words/useWords.ts'

type Props = {
  locale: string
  /** The language's own name. */
  label: string
  isShown: boolean
  /** The API has done it; readers have it already. */
  onDone: (isShown: boolean) => void
}

/** Puts the original in the place of a whole language at once, after asking, and takes it away again. */
export function OriginalSwitch({ locale, label, isShown, onDone }: Props) {
  const words = useWords()
  const act = useAct()
  const [question, setQuestion] = useState<Question | null>(null)
  const [said, setSaid] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const values = { language: label }

  const show = async (shown: boolean) => {
    const acted = await act(`languages/${locale}/original`, { shown })
    if (acted.done) onDone(shown)
    const done = shown ? 'doneOriginalLanguage' : 'doneTranslationLanguage'
    setSaid(acted.done ? words(done, values) : acted.sentence)
  }
  const ask = () => {
    setSaid('')
    setQuestion({
      heading: words('askOriginalLanguage', values),
      body: words('askOriginalLanguageBody', values),
      confirmLabel: words('actShowOriginal'),
      confirm: () => show(true),
    })
  }
  const close = () => {
    setQuestion(null)
    place.current?.querySelector('button')?.focus()
  }

  return (
    <div className="dragoman-original" ref={place}>
      {isShown ? <p>{words('asideLanguage')}</p> : null}
      <Button
        aria-label={words(isShown ? 'showTranslationsOf' : 'showOriginalOf', values)}
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          if (isShown) void show(false)
          else ask()
        }}
        size="small"
      >
        {words(isShown ? 'actShowTranslation' : 'actShowOriginal')}
      </Button>
      <p className="dragoman-said" role="status">
        {said}
      </p>
      <ConfirmDialog onClosed={close} question={question} slug={`original-${locale}`} />
    </div>
  )
}
