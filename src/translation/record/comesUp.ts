import type { DataRecord } from '#i18n/units/fields/record.ts'
import type { Payload } from 'payload'

/** What has no date, or is over: sorted behind everything that is still to come. */
const NEVER = '9999-12-31T00:00:00.000Z'

/** What began yesterday may still be going on. */
const GRACE = 24 * 60 * 60 * 1000

/**
 * When a document's session or summit begins, for lists that put the sooner first: an ISO 8601
 * instant, far in the future for what has no date or is over.
 */
export function comesUpAt(document: DataRecord, now: Date): string {
  const at = Date.parse(String(document.startsAt ?? document.startDate ?? ''))
  return at >= now.getTime() - GRACE ? new Date(at).toISOString() : NEVER
}

/** What has passed since it was last looked at sinks to the end of the lists. */
export async function sinkPast(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - GRACE).toISOString()
  await payload.db.updateMany({
    collection: 'translations',
    data: { happensAt: NEVER },
    where: { happensAt: { less_than: before } },
  })
}

/** The date to show; null for what has none, or is over. */
export const dateShown = (happensAt: string | null | undefined): string | null =>
  happensAt && Date.parse(happensAt) < Date.parse(NEVER) ? happensAt : null
