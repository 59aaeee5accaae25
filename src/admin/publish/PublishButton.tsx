'use client'
import { ConfigProvider, PublishButton as PayloadPublishButton, useConfig } from '@payloadcms/ui'
import type { PublishButtonClientProps } from 'payload'

/**
 * Payload's button without "Publish in English": that publishes one language's rows into the draft
 * (payload-facts, Writing another language), and the form has one language anyway.
 */
export function PublishButton(props: PublishButtonClientProps) {
  const { config } = useConfig()
  return (
    <ConfigProvider config={{ ...config, localization: false }}>
      <PayloadPublishButton {...props} />
    </ConfigProvider>
  )
}
