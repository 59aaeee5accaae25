'use client'
import {
  ConfigProvider,
  PublishButton as PayloadPublishButton,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import type { PublishButtonClientProps } from 'payload'
import { useTogether } from '../publications/useTogether.tsx'
import { useWords } from '../words/useWords.ts'
import { MinorRefused } from './MinorRefused.tsx'
import { PublishMenu, type MenuItem } from './PublishMenu.tsx'
import { useMinorEdit } from './useMinorEdit.ts'
import { usePrepare } from './usePrepare.ts'
import { usePublishAs } from './usePublishAs.ts'

/**
 * Payload's button without "Publish in English": that publishes one language's rows into the draft
 * (payload-facts, Writing another language), and the form has one language anyway. Beside it, the
 * ways of publishing that Dragoman knows.
 */
export function PublishButton(props: PublishButtonClientProps) {
  const { config } = useConfig()
  const words = useWords()
  const { id, hasPublishedDoc, hasPublishPermission, unpublishedVersionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const publishAs = usePublishAs({ hasDrafts: true })
  const minor = useMinorEdit({ hasDrafts: true, publishAs })
  const prepare = usePrepare()
  const together = useTogether()

  const hasChanges = isModified || unpublishedVersionCount > 0
  const urgently: MenuItem = {
    id: 'urgent',
    label: words('publishUrgent'),
    help: words('publishUrgentHelp'),
    onClick: () => void publishAs('urgent'),
  }
  const asMinor: MenuItem = {
    id: 'minor',
    label: words('publishMinor'),
    help: words('publishMinorHelp'),
    onClick: () => void minor.attempt(),
  }
  const items = !hasPublishPermission
    ? []
    : [
        urgently,
        // Nothing is there to keep before the first publish, and nothing to edit without a change.
        ...(hasPublishedDoc && hasChanges ? [asMinor] : []),
        ...(hasChanges || !hasPublishedDoc ? [prepare] : []),
        ...(id === undefined ? [] : [together.item]),
      ]
  return (
    <>
      <PublishMenu
        id="publish-more"
        isDisabled={isProcessing || minor.isChecking}
        items={items}
        label={words('publishMore')}
      >
        <ConfigProvider config={{ ...config, localization: false }}>
          <PayloadPublishButton {...props} />
        </ConfigProvider>
      </PublishMenu>
      <MinorRefused
        changes={minor.changes}
        confirmLabel={words('publishAsUsual')}
        modalSlug={minor.modalSlug}
        onConfirm={() => publishAs()}
      />
      {together.drawer}
    </>
  )
}
