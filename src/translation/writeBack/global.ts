import type { DataRecord } from '#i18n/units/fields/record.ts'
import type { GlobalSlug } from 'payload'
import type { WriteBack } from './document.ts'
import { withReleasedLeaves } from './leaves.ts'

/**
 * Puts one language's released text into a global. `updateGlobal` takes no condition, so reading and
 * writing share a transaction (payload-facts).
 */
export async function writeBackGlobal(write: WriteBack & { slug: GlobalSlug }): Promise<string[]> {
  const { payload, req, slug, target } = write
  const row = await payload.db.findGlobal<DataRecord>({ slug, locale: 'all', req })
  const patched = withReleasedLeaves({ ...write, row, locale: target.locale })
  if (patched.changed.length > 0) await payload.db.updateGlobal({ slug, data: patched.row, req })
  return patched.changed
}
