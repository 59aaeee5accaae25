'use client'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { ChangedFact } from '#i18n/checks/facts.ts'
import { ConfirmationModal } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

const KINDS = {
  number: 'factNumber',
  date: 'factDate',
  time: 'factTime',
  currency: 'factCurrency',
  link: 'factLink',
  email: 'factEmail',
  name: 'factName',
  place: 'factPlace',
  negation: 'factNegation',
} as const satisfies Record<ChangedFact['kind'], WordsKey>

type Props = {
  changes: readonly ChangedFact[]
  modalSlug: string
  /** What publishing as usual is called here. */
  confirmLabel: string
  onConfirm: () => Promise<void>
}

/** Why an edit is not minor, in the words that changed, and the way on. */
export function MinorRefused({ changes, modalSlug, confirmLabel, onConfirm }: Props) {
  const words = useWords()
  const lines = new Set(changes.map((change) => lineOf(change, words)))
  return (
    <ConfirmationModal
      body={
        <>
          <p>{words('minorRefusedWhy')}</p>
          <ul className="dragoman-minor-refused">
            {[...lines].map((line) => (
              <li dir="auto" key={line}>
                {line}
              </li>
            ))}
          </ul>
          <p>{words('minorRefusedSafe')}</p>
        </>
      }
      cancelLabel={words('goOnEditing')}
      confirmLabel={confirmLabel}
      heading={words('minorRefusedTitle')}
      modalSlug={modalSlug}
      onConfirm={onConfirm}
    />
  )
}

function lineOf(
  { kind: fact, before, after }: ChangedFact,
  words: ReturnType<typeof useWords>,
): string {
  const kind = words(KINDS[fact])
  if (before === null) return words('factAdded', { kind, after: after ?? '' })
  if (after === null) return words('factGone', { kind, before })
  return words('factChanged', { kind, before, after })
}
