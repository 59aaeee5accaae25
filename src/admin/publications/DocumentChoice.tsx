'use client'
import { Button, CheckboxInput } from '@payloadcms/ui'
import { useId } from 'react'
import { useWords } from '../words/useWords.ts'
import { keyOf } from './keyOf.ts'
import type { ListedDocument } from './describe.ts'
import { STANDING_WORDS } from './standingWords.ts'

type Props = {
  documents: readonly ListedDocument[]
  /** By `keyOf`. */
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Which documents are published: check boxes, each with what it is and how it stands. */
export function DocumentChoice({ documents, chosen, onChange }: Props) {
  const words = useWords()
  const id = useId()
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChange(next)
  }
  return (
    <fieldset className="dragoman-together__part">
      <legend>{words('togetherWhat')}</legend>
      <ul className="dragoman-together__documents">
        {documents.map((document) => {
          const key = keyOf(document)
          const label = `${id}-${key}`
          return (
            <li key={key}>
              <CheckboxInput
                checked={chosen.has(key)}
                id={`${label}-box`}
                // Payload names the box by the element with this id.
                name={label}
                onToggle={() => {
                  toggle(key)
                }}
              />
              <label htmlFor={`${label}-box`} id={label}>
                <bdi>{document.title}</bdi>{' '}
                <span className="dragoman-quiet">
                  {document.kind} · {words(STANDING_WORDS[document.stands])}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {documents.length > 1 ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            onChange(new Set(documents.map(keyOf)))
          }}
          size="small"
        >
          {words('togetherAll')}
        </Button>
      ) : (
        <p className="field-description">{words('togetherNothing')}</p>
      )}
    </fieldset>
  )
}
