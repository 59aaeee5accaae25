import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Payload indexes the table of a collection's localized fields by language and then document, and
 * reads it by document alone: every read of one document then scans the texts of all of them (22 ms
 * at 10,000 documents, measured). The same index the other way round serves both.
 */
export function indexLocalesByDocument(adapter: SQLiteAdapter): void {
  adapter.beforeSchemaInit.push(({ schema }) => {
    for (const { indexes = {} } of Object.values(adapter.rawTables)) {
      const index = indexes['_localeParent']
      if (index && Array.isArray(index.on)) index.on = index.on.toReversed()
    }
    return schema
  })
}
