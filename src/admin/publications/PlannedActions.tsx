'use client'
import type { PublicationDocument } from '#src/translation/publications/types.ts'
import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useApi } from '../api/useApi.ts'
import { useWords } from '../words/useWords.ts'
import { TogetherDrawer } from './TogetherDrawer.tsx'
import type { PlannedPublication } from './useAct.ts'

type Props = { publication: PlannedPublication; document: PublicationDocument }

/** What can be done with a publication until its time has come: change it, or take it back. */
export function PlannedActions({ publication, document }: Props) {
  const words = useWords()
  const ask = useApi()
  const router = useRouter()
  const { openModal } = useModal()
  const { id } = publication
  const [change, cancel] = [`change-publication-${id}`, `cancel-publication-${id}`]

  const takeBack = async () => {
    const answer = await ask(`/publications/${id}/cancel`, { method: 'POST' }).catch(() => null)
    if (!answer?.ok) toast.error(words(answer ? 'togetherTooLate' : 'togetherUnknown'))
    router.refresh()
  }
  return (
    <div className="dragoman-together__buttons">
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          openModal(change)
        }}
      >
        {words('publicationChange')}
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          openModal(cancel)
        }}
      >
        {words('publicationCancel')}
      </Button>
      <TogetherDrawer
        document={document}
        onClosed={() => {
          router.refresh()
        }}
        publication={publication}
        slug={change}
      />
      <ConfirmationModal
        body={words('publicationCancelSure')}
        cancelLabel={words('publicationKeep')}
        confirmLabel={words('publicationCancel')}
        heading={words('publicationCancel')}
        modalSlug={cancel}
        onConfirm={takeBack}
      />
    </div>
  )
}
