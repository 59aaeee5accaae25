'use client'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { Tag, TaggedText } from '#i18n/units/types.ts'
import { useWords } from '../../words/useWords.ts'
import { chipFace } from './chipFace.ts'
import { chipNames } from './chipNames.ts'

/** Tagged text to read: its words, and its tags as chips. */
export function TaggedWords({ text, tags }: { text: TaggedText; tags: readonly Tag[] }) {
  const words = useWords()
  const nameOf = chipNames(words, tags)
  return tokenise(text).map((token, at) => {
    if (token.kind === 'text') return token.text
    const stands = tags.find(({ number }) => number === token.number)?.stands ?? 'node'
    const face = chipFace(token, stands)
    const name = nameOf(token)
    return (
      // The same text always has the same pieces.
      <span aria-label={name} className={face.className} dir="ltr" key={at} role="img" title={name}>
        {face.text}
      </span>
    )
  })
}
