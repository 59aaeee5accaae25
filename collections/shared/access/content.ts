import type { CollectionConfig } from 'payload'
import { readContent } from './readContent.ts'
import { editorsOnly } from './staff.ts'

/**
 * The access of every content collection: editors write, readers read what is published, translators
 * have no write of any kind (an update "in one's own language" is not limited to it: payload-facts).
 */
export function contentAccess(
  slug: string,
  options: { hasDrafts: boolean },
): CollectionConfig['access'] {
  return {
    create: editorsOnly,
    delete: editorsOnly,
    read: readContent(slug, options),
    readVersions: editorsOnly,
    update: editorsOnly,
  }
}
