'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../words/useWords.ts'

/** The way from a document's language to its sentences. */
export function WorkspaceLink({ record, language }: { record: string; language: string }) {
  const words = useWords()
  const { config } = useConfig()
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/translations/${record}`,
  })
  return (
    <Link aria-label={`${words('workspaceOpen')}: ${language}`} href={href} prefetch={false}>
      {words('workspaceOpen')}
    </Link>
  )
}
