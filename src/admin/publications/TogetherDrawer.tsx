'use client'
import type { PublicationDocument } from '#src/translation/publications/types.ts'
import { Drawer, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useApi } from '../api/useApi.ts'
import { useWords } from '../words/useWords.ts'
import type { Candidates } from './candidates.ts'
import { TogetherForm } from './TogetherForm.tsx'
import type { PlannedPublication } from './useAct.ts'

type Props = {
  slug: string
  /** What it begins with. */
  document: PublicationDocument
  /** Given where a planned publication is changed. */
  publication?: PlannedPublication
  /** Called when the documents were published at once. */
  onPublished?: () => Promise<void>
  /** Called when it is closed after an act. */
  onClosed?: () => void
}

/** Payload's drawer with the choice of what is published as one act, and when. */
export function TogetherDrawer(props: Props) {
  const words = useWords()
  const { isModalOpen } = useModal()
  const { slug } = props
  const isOpen = isModalOpen(slug)
  return (
    <Drawer slug={slug} title={words(props.publication ? 'publicationChange' : 'togetherTitle')}>
      {isOpen ? <Opened {...props} /> : null}
    </Drawer>
  )
}

function Opened({ document, publication, slug, onPublished, onClosed }: Props) {
  const words = useWords()
  const ask = useApi()
  const { closeModal } = useModal()
  const [candidates, setCandidates] = useState<Candidates | 'unknown' | null>(null)
  const query = new URLSearchParams(publication ? { publication: publication.id } : document)
  const path = `/publications/candidates?${query.toString()}`

  useEffect(() => {
    const over = new AbortController()
    ask(path, { signal: over.signal }).then(
      ({ ok, body }) => {
        setCandidates(ok ? (body as Candidates) : 'unknown')
      },
      () => {
        if (!over.signal.aborted) setCandidates('unknown')
      },
    )
    return () => {
      over.abort()
    }
  }, [ask, path])

  if (candidates === null || candidates === 'unknown') {
    return <p role="status">{words(candidates ? 'togetherUnknown' : 'togetherLoading')}</p>
  }
  return (
    <TogetherForm
      candidates={candidates}
      onClose={() => {
        closeModal(slug)
        onClosed?.()
      }}
      onPublished={onPublished}
      {...(publication ? { publication } : {})}
    />
  )
}
