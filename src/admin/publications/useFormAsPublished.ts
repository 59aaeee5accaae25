'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useApi } from '../api/useApi.ts'

/**
 * Tells the open form that its document was published from elsewhere, so that it shows so and does
 * not take the newer version for another person's work.
 */
export function useFormAsPublished(): () => Promise<void> {
  const ask = useApi()
  const { reset } = useForm()
  const {
    id,
    collectionSlug,
    incrementVersionCount,
    setData,
    setHasPublishedDoc,
    setLastUpdateTime,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    updateSavedDocumentData,
  } = useDocumentInfo()
  return async () => {
    const answer = await ask(`/${collectionSlug ?? ''}/${String(id)}?depth=0&draft=true`)
    if (!answer.ok) return
    const document = answer.body
    setData(document)
    updateSavedDocumentData(document)
    setLastUpdateTime(Date.parse(String(document.updatedAt)))
    setHasPublishedDoc(true)
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    incrementVersionCount()
    await reset(document)
  }
}
