'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { tell } from '../api/signals.ts'
import { useApi } from '../api/useApi.ts'
import { useWords } from '../words/useWords.ts'
import type { MenuItem } from './PublishMenu.tsx'
import { useSaveDraft } from './useSaveDraft.ts'

/** The choice that has the newest draft translated before it is published. */
export function usePrepare(): MenuItem {
  const words = useWords()
  const ask = useApi()
  const saveDraft = useSaveDraft()
  const { id, collectionSlug } = useDocumentInfo()

  const prepare = async () => {
    if (!(await saveDraft())) return
    const body = { collection: collectionSlug, id }
    const answer = await ask('/translations/prepare', { method: 'POST', body }).catch(() => null)
    if (!answer?.ok) {
      toast.error(words('prepareFailed'))
      return
    }
    toast.info(words('prepareAsked'))
    tell('preparing')
  }
  return {
    id: 'prepare',
    label: words('publishPrepare'),
    help: words('publishPrepareHelp'),
    onClick: () => void prepare(),
  }
}
