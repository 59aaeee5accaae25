'use client'
import type { ChangedFact } from '#i18n/checks/facts.ts'
import { toast, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { globalTarget } from '#src/translation/schema/target.ts'
import { useState } from 'react'
import { useApi } from '../api/useApi.ts'
import { useWords } from '../words/useWords.ts'
import type { PublishAs } from './usePublishAs.ts'

export type MinorEdit = {
  /** Publishes as a minor edit, or opens the dialog that says why it is none. */
  attempt: () => Promise<void>
  isChecking: boolean
  /** The facts that speak against it, of the last attempt. */
  changes: readonly ChangedFact[]
  modalSlug: string
}

/**
 * Asks first whether the edit is minor: a refusal then is a dialog with the words and a way on, and
 * the form is not touched. Payload's form tells its components nothing of a refused submit.
 */
export function useMinorEdit(args: { hasDrafts: boolean; publishAs: PublishAs }): MinorEdit {
  const { hasDrafts, publishAs } = args
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { getData } = useForm()
  const { openModal } = useModal()
  const ask = useApi()
  const words = useWords()
  const [changes, setChanges] = useState<readonly ChangedFact[]>([])
  const [isChecking, setIsChecking] = useState(false)
  const modalSlug = `minor-edit-${globalSlug ?? String(id)}`

  const attempt = async () => {
    setIsChecking(true)
    const body = {
      ...(globalSlug ? globalTarget(globalSlug) : { collection: collectionSlug, id }),
      data: { ...getData(), ...(hasDrafts ? { _status: 'published' } : {}) },
    }
    const answer = await ask('/translations/minor-edit', { method: 'POST', body }).catch(() => null)
    setIsChecking(false)
    if (!answer?.ok) {
      toast.error(words('minorUnchecked'))
      return
    }
    const found = answer.body.changes as ChangedFact[]
    if (found.length === 0) {
      await publishAs('minor')
      return
    }
    setChanges(found)
    openModal(modalSlug)
  }
  return { attempt, isChecking, changes, modalSlug }
}
