import type { CollectionConfig, Plugin } from 'payload'
import { isMongoUri } from './uri.ts'

const hasOwnId = ({ fields }: CollectionConfig): boolean =>
  fields.some((field) => 'name' in field && field.name === 'id')

const withUuidId = (collection: CollectionConfig): CollectionConfig =>
  hasOwnId(collection)
    ? collection
    : {
        ...collection,
        fields: [
          {
            name: 'id',
            type: 'text',
            // Given by the database layer, never chosen: as on SQLite.
            access: { create: () => false, update: () => false },
            admin: { disabled: true },
          },
          ...collection.fields,
        ],
      }

/**
 * Gives documents uuid ids on MongoDB too: `plugins: [uuidDocumentIds(uri)]`, last in the list.
 *
 * SQLite has it natively (`idType: 'uuid'`) and is left alone. The MongoDB adapter has no such
 * option: it makes `_id` a string, and relationships strings, only for collections that carry a text
 * field `id`, so this adds one; `mongodb.ts` fills it on every create. The generated types are the
 * same with and without it (a test compares them). Collections need do nothing themselves.
 */
export const uuidDocumentIds =
  (uri: string): Plugin =>
  (config) =>
    isMongoUri(uri)
      ? { ...config, collections: (config.collections ?? []).map(withUuidId) }
      : config
