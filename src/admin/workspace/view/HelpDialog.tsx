'use client'
import { Button } from '@payloadcms/ui'
import { type Ref, useId, useImperativeHandle, useRef } from 'react'
import { useWords } from '../../words/useWords.ts'
import { keyLabel, KEYS } from '../keys/keys.ts'
import { isApple } from '../keys/useKeys.ts'

export type HelpHandle = { open: () => void }

/** Every key, as the person's keyboard has it. */
export function HelpDialog({ ref }: { ref: Ref<HelpHandle> }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useImperativeHandle(ref, () => ({ open: () => dialog.current?.showModal() }), [])
  return (
    <dialog aria-labelledby={heading} className="dragoman-help" ref={dialog}>
      <h2 id={heading}>{words('workspaceHelp')}</h2>
      <dl>
        {KEYS.map((key) => (
          <div key={key.command}>
            <dt>{words(key.words)}</dt>
            <dd>
              <kbd dir="ltr">{keyLabel(key.command, isApple())}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words('workspaceHelpText')}</p>
      <Button margin={false} onClick={() => dialog.current?.close()} size="small">
        {words('workspaceClose')}
      </Button>
    </dialog>
  )
}
