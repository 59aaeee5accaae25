'use client'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import { Button } from '@payloadcms/ui'
import { useWords } from '../../words/useWords.ts'
import { type Command, keyLabel } from '../keys/keys.ts'
import { isApple } from '../keys/useKeys.ts'

type Props = {
  words: WordsKey
  onClick: () => void
  /** The key that does the same; its tooltip shows it. */
  command?: Command
  isPrimary?: boolean
  isDisabled?: boolean
}

/** One thing that can be done, with its key in the tooltip. */
export function Action({ words: key, onClick, command, isPrimary, isDisabled }: Props) {
  const words = useWords()
  const hint = command ? `${words(key)} (${keyLabel(command, isApple())})` : words(key)
  return (
    <Button
      buttonStyle={isPrimary ? 'primary' : 'secondary'}
      disabled={isDisabled ?? false}
      extraButtonProps={{ title: hint }}
      margin={false}
      onClick={onClick}
      size="small"
    >
      {words(key)}
    </Button>
  )
}
