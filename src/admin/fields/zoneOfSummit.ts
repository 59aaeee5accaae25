import { isTimeZone } from '#collections/shared/fields/isTimeZone.ts'
import type { Payload } from 'payload'

/**
 * The time zone of a summit's newest draft; UTC where it has none. A zone is no secret: it is read
 * for who sees something of the summit already.
 */
export async function zoneOfSummit(payload: Payload, id: string): Promise<string> {
  const summit = await payload.findByID({
    collection: 'summits',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    select: { timeZone: true },
    // Its sessions are not in the trash with it.
    trash: true,
  })
  const zone = summit?.timeZone
  return zone && isTimeZone(zone) ? zone : 'UTC'
}
