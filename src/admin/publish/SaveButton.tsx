'use client'
import {
  SaveButton as PayloadSaveButton,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import type { SaveButtonClientProps } from 'payload'
import { useWords } from '../words/useWords.ts'
import { MinorRefused } from './MinorRefused.tsx'
import { PublishMenu, type MenuItem } from './PublishMenu.tsx'
import { useMinorEdit } from './useMinorEdit.ts'
import { usePublishAs } from './usePublishAs.ts'

/** Payload's button where saving is publishing (media, globals), with Dragoman's ways of doing it. */
export function SaveButton(props: SaveButtonClientProps) {
  const words = useWords()
  const { id, globalSlug } = useDocumentInfo()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const publishAs = usePublishAs({ hasDrafts: false })
  const minor = useMinorEdit({ hasDrafts: false, publishAs })
  const isThere = id !== undefined || globalSlug !== undefined
  const items: MenuItem[] =
    isThere && isModified
      ? [
          {
            id: 'urgent',
            label: words('saveUrgent'),
            help: words('publishUrgentHelp'),
            onClick: () => void publishAs('urgent'),
          },
          {
            id: 'minor',
            label: words('saveMinor'),
            help: words('publishMinorHelp'),
            onClick: () => void minor.attempt(),
          },
        ]
      : []
  return (
    <>
      <PublishMenu
        id="save-more"
        isDisabled={isProcessing || minor.isChecking}
        items={items}
        label={words('saveMore')}
      >
        <PayloadSaveButton {...props} />
      </PublishMenu>
      <MinorRefused
        changes={minor.changes}
        confirmLabel={words('saveAsUsual')}
        modalSlug={minor.modalSlug}
        onConfirm={() => publishAs()}
      />
    </>
  )
}
