'use client'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import {
  $getRoot,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import { isSameText, wellFormed, writeTokens } from '../model/chips.ts'
import { $nodesOf, $read, $write, type Chips, pastedTokens } from './content.ts'
import { $insertTag } from './insertTag.ts'
import { $repair } from './repair.ts'
import type { EditorHandle } from './TargetEditor.tsx'

type Props = {
  chips: Chips
  /** What the editor was opened with. */
  initial: TaggedText
  onChange: (target: TaggedText) => void
  ref: Ref<EditorHandle>
}

/** Says what is written, keeps its chips well formed, and takes what others put in. */
export function TargetPlugin({ chips, initial, onChange, ref }: Props) {
  const [editor] = useLexicalComposerContext()
  const last = useRef(initial)
  const changed = useEffectEvent((target: TaggedText) => {
    if (target === last.current) return
    last.current = target
    onChange(target)
  })

  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
        if (dirtyElements.size + dirtyLeaves.size === 0) return
        const written = editorState.read($read)
        const kept = wellFormed(written, chips.tags)
        if (isSameText(written, kept)) changed(writeTokens(written))
        // As part of the change that broke it, so that one undo takes both back.
        else editor.update(() => $repair(kept, chips), { tag: HISTORY_MERGE_TAG })
      }),
    [chips, editor],
  )

  useEffect(() => {
    const enter = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        // A sentence is one line; with Control or Command it is a key of the workspace.
        if (!event?.ctrlKey && !event?.metaKey) event?.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
    const paste = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
        event.preventDefault()
        const text = event.clipboardData.getData('text/plain')
        $insertNodes($nodesOf(pastedTokens(text, chips.tags), chips))
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
    return () => {
      enter()
      paste()
    }
  }, [chips, editor])

  useImperativeHandle(
    ref,
    () => ({
      focus: () => editor.focus(undefined, { defaultSelection: 'rootEnd' }),
      insertTag: (number) => {
        const tag = chips.tags.find((candidate) => candidate.number === number)
        if (!tag) return
        editor.update(() => $insertTag(tag, chips))
        editor.focus()
      },
      replace: (target) => {
        editor.update(() => {
          $write(tokenise(target), chips)
          $getRoot().selectEnd()
        })
        editor.focus()
      },
      receive: (target) => {
        if (target === last.current) return
        last.current = target
        editor.update(() => {
          $write(tokenise(target), chips)
        })
      },
    }),
    [chips, editor],
  )
  return null
}
