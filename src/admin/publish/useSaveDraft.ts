'use client'
import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

/**
 * Saves what was typed into the draft, as autosave would in a moment: whatever is done with the
 * newest draft on the server then has all of it.
 * @returns whether the server has what the form shows
 */
export function useSaveDraft(): () => Promise<boolean> {
  const { submit } = useForm()
  const isModified = useFormModified()
  const { action } = useDocumentInfo()
  return async () => {
    if (!isModified || !action) return true
    const result = await submit({
      action: `${action}&draft=true`,
      disableSuccessStatus: true,
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return Boolean(result)
  }
}
