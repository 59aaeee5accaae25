'use client'
import { useDocumentInfo, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { MenuItem } from '../publish/PublishMenu.tsx'
import { useSaveDraft } from '../publish/useSaveDraft.ts'
import { useWords } from '../words/useWords.ts'
import { TogetherDrawer } from './TogetherDrawer.tsx'
import { useFormAsPublished } from './useFormAsPublished.ts'

/** The choice that opens “Publish together”, and the drawer itself. */
export function useTogether(): { item: MenuItem; drawer: ReactNode } {
  const words = useWords()
  const { openModal } = useModal()
  const { id, collectionSlug } = useDocumentInfo()
  const saveDraft = useSaveDraft()
  const showAsPublished = useFormAsPublished()
  const slug = `publish-together-${String(id)}`

  const open = async () => {
    // What is published is the newest draft on the server: it must be what the form shows.
    if (await saveDraft()) openModal(slug)
  }
  return {
    item: {
      id: 'together',
      label: words(collectionSlug === 'summits' ? 'publishWithSessions' : 'publishTogether'),
      help: words('publishTogetherHelp'),
      onClick: () => void open(),
    },
    drawer:
      collectionSlug && id !== undefined ? (
        <TogetherDrawer
          document={{ collection: collectionSlug, id: String(id) }}
          onPublished={showAsPublished}
          slug={slug}
        />
      ) : null,
  }
}
