'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

export type Question = {
  heading: string
  body: ReactNode
  confirmLabel: string
  confirm: () => Promise<void>
}

type Props = {
  /** Names the dialog among all of the page. */
  slug: string
  /** Null asks nothing. */
  question: Question | null
  /** The question was answered, one way or the other. */
  onClosed: () => void
}

/**
 * Asks before readers lose something. Payload's dialog leaves the focus nowhere when it closes, as
 * the menu it was opened from is gone: `onClosed` is where the caller puts it back.
 */
export function ConfirmDialog({ slug, question, onClosed }: Props) {
  const { isModalOpen, openModal } = useModal()
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)

  useEffect(() => {
    // By the question alone: `openModal` is another function at every drawing.
    if (question) openModal(slug)
  }, [question, slug])

  useEffect(() => {
    if (wasOpen.current && !isOpen) onClosed()
    wasOpen.current = isOpen
  }, [isOpen, onClosed])

  if (!question) return null
  const { heading, body, confirmLabel, confirm } = question
  return (
    <ConfirmationModal
      body={body}
      confirmLabel={confirmLabel}
      heading={heading}
      modalSlug={slug}
      onConfirm={confirm}
    />
  )
}
