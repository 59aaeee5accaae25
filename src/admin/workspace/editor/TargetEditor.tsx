'use client'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { Tag, TaggedText } from '#i18n/units/types.ts'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { PlainTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalPlainTextPlugin'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { type Ref, useState } from 'react'
import { ChipNode } from './ChipNode.ts'
import { $write, type Chips } from './content.ts'
import { TargetPlugin } from './TargetPlugin.tsx'
import { chipNames } from '../view/chipNames.ts'
import { useWords } from '../../words/useWords.ts'

/** What others may do with the text that is being written. */
export type EditorHandle = {
  focus: () => void
  insertTag: (number: number) => void
  /** Puts another text in its place; the browser's own undo brings the old one back. */
  replace: (target: TaggedText) => void
  /** Takes in a text from elsewhere, unless it is the one that is written here. */
  receive: (target: TaggedText) => void
}

type Props = {
  target: TaggedText
  tags: readonly Tag[]
  locale: string
  isRtl: boolean
  labelledBy: string
  describedBy?: string
  onChange: (target: TaggedText) => void
  ref: Ref<EditorHandle>
}

/**
 * The text of one sentence as a person writes it, with its tags as chips. It keeps its own text while
 * it is open; what the server makes of it is not put back under the person's hands.
 */
export function TargetEditor(props: Props) {
  const { target, tags, locale, isRtl, labelledBy, describedBy, onChange, ref } = props
  const words = useWords()
  const [chips] = useState<Chips>(() => ({
    tags,
    nameOf: chipNames(words, tags),
    direction: isRtl ? 'rtl' : 'ltr',
  }))
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'dragoman-target',
        nodes: [ChipNode],
        editorState: () => $write(tokenise(target), chips),
        onError: (error) => {
          throw error
        },
      }}
    >
      <PlainTextPlugin
        ErrorBoundary={LexicalErrorBoundary}
        contentEditable={
          <ContentEditable
            ariaLabelledBy={labelledBy}
            ariaMultiline={false}
            className="dragoman-target"
            lang={locale}
            spellCheck
            {...(describedBy === undefined ? {} : { ariaDescribedBy: describedBy })}
          />
        }
      />
      <HistoryPlugin />
      <TargetPlugin chips={chips} initial={target} onChange={onChange} ref={ref} />
    </LexicalComposer>
  )
}
