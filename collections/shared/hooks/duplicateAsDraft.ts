import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { CollectionBeforeOperationHook } from 'payload'

type DuplicateArgs = { duplicateFromID?: unknown; draft?: boolean; selectedLocales?: string[] }

/**
 * A duplicate is a draft of the source text. Payload would publish the copy at once, in every
 * language (payload-facts): target text comes from the record of the copy, never from another's.
 */
export const duplicateAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  const duplicate = args as DuplicateArgs
  if (operation !== 'create' || duplicate.duplicateFromID === undefined) return
  const hasDrafts = Boolean(args.collection.config.versions?.drafts)
  return Object.assign(args, { selectedLocales: [SOURCE_LOCALE] }, hasDrafts ? { draft: true } : {})
}
