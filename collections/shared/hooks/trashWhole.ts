import type { CollectionBeforeOperationHook } from 'payload'

const UPDATES: ReadonlySet<string> = new Set(['update', 'updateByID'])

/**
 * Putting a document into the trash is no draft of it. With `?draft=true` Payload would trash the newest
 * version alone: editors would see it nowhere, readers everywhere.
 */
export const trashWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, draft } = args as { data?: { deletedAt?: unknown } | null; draft?: boolean }
  if (!UPDATES.has(operation) || !draft || !data?.deletedAt) return
  return Object.assign(args, { draft: false })
}
