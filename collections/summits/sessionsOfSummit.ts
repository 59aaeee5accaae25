import { NOT_TRASHED } from '#collections/shared/published.ts'
import type { JoinField } from 'payload'

/**
 * Sessions are made, dragged into order and seen from here. The agenda sorts by start time first,
 * then by this order (docs/decisions/004).
 */
export const sessionsOfSummit: JoinField = {
  name: 'sessions',
  type: 'join',
  collection: 'sessions',
  on: 'summit',
  orderable: true,
  // Payload leaves the trash out of lists, but not out of a join.
  where: NOT_TRASHED,
  defaultLimit: 50,
  admin: {
    allowCreate: true,
    defaultColumns: ['title', 'startsAt', 'format', 'status', '_status'],
  },
}
