'use client'
import type { PublishMode } from '#src/translation/request/publishMode.ts'
import { useDocumentInfo, useForm } from '@payloadcms/ui'

/** Publishes the form's document, or saves it where saving is publishing, in one of the ways. */
export type PublishAs = (mode?: PublishMode) => Promise<void>

/**
 * The form's own submit with `?publish=` (`src/translation/request/publishMode.ts`), so that what
 * was typed, its validation and its messages are Payload's as ever.
 */
export function usePublishAs({ hasDrafts }: { hasDrafts: boolean }): PublishAs {
  const { submit } = useForm()
  const {
    action,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  return async (mode) => {
    if (!action) return
    const result = await submit({
      action: mode ? `${action}&publish=${mode}` : action,
      ...(hasDrafts ? { overrides: { _status: 'published' } } : {}),
    })
    if (!result || !hasDrafts) return
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
}
