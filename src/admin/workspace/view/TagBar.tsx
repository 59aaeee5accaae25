'use client'
import type { TagProblem } from '#i18n/units/tagged/tagProblems.ts'
import type { Tag, TaggedText } from '#i18n/units/types.ts'
import { useWords } from '../../words/useWords.ts'
import { keyLabel } from '../keys/keys.ts'
import { isApple } from '../keys/useKeys.ts'
import { missingTags } from '../model/chips.ts'
import { tagName } from './chipNames.ts'

type Props = {
  tags: readonly Tag[]
  written: TaggedText
  problems: readonly TagProblem[]
  onInsert: (number: number) => void
}

/** The tags of the original: each is put where the caret is by a click, and moves if it is there. */
export function TagBar({ tags, written, problems, onInsert }: Props) {
  const words = useWords()
  if (tags.length === 0) return null
  const missing = missingTags(written, tags)
  const others = problems.filter(({ kind }) => kind !== 'missing')
  return (
    <div className="dragoman-tags">
      <div aria-label={words('workspaceTags')} className="dragoman-actions" role="group">
        {tags.map((tag) => {
          const { number } = tag
          const isMissing = missing.includes(tag)
          const name = words(isMissing ? 'workspaceTagPut' : 'workspaceTagMove', {
            number,
            what: tagName(words, tag),
          })
          return (
            <button
              aria-label={name}
              className={`dragoman-tag${isMissing ? ' dragoman-tag--missing' : ''}`}
              key={number}
              // The selection in the text is what the tag goes around.
              onMouseDown={(event) => {
                event.preventDefault()
              }}
              onClick={() => {
                onInsert(number)
              }}
              title={`${name} (${keyLabel('tag', isApple())})`}
              type="button"
            >
              <bdi>
                {number} {tagName(words, tag)}
              </bdi>
            </button>
          )
        })}
      </div>
      <p role="status">
        {missing.length > 0
          ? words('workspaceTagsMissing', { tags: missing.map(({ number }) => number).join(', ') })
          : others.length > 0
            ? words('workspaceTagsWrong', { tags: others.map(({ tag }) => tag).join(', ') })
            : ''}
      </p>
    </div>
  )
}
