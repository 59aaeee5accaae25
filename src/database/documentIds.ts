import type { CollectionConfig, Config, FlattenedField, Plugin, TextField } from 'payload'
import { isMongoUri } from './uri.ts'

type TypesHook = NonNullable<NonNullable<Config['typescript']>['schema']>[number]

const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  label: 'ID',
  // Given by the database layer, never chosen: as on SQLite.
  access: { create: () => false, update: () => false },
  admin: { disabled: true },
  hooks: {},
})

const hasOwnId = ({ fields }: CollectionConfig): boolean =>
  fields.some((field) => 'name' in field && field.name === 'id')

/** Payload leaves its flattened fields on a collection that an earlier config was built from. */
const isBuilt = (
  collection: CollectionConfig,
): collection is CollectionConfig & { flattenedFields: FlattenedField[] } =>
  'flattenedFields' in collection

function withUuidId(collection: CollectionConfig): CollectionConfig {
  if (hasOwnId(collection)) return collection
  const field = idField()
  const fields = [field, ...collection.fields]
  return isBuilt(collection)
    ? { ...collection, fields, ...{ flattenedFields: [field, ...collection.flattenedFields] } }
    : { ...collection, fields }
}

/** The types as SQLite gives them: `id` first, and not among the fields that can be selected. */
const typesAsOnSqlite =
  (slugs: string[]): TypesHook =>
  ({ jsonSchema }) => {
    for (const slug of slugs) {
      const whole = jsonSchema.definitions?.[slug]
      const { id, ...others } = whole?.properties ?? {}
      // Payload puts the order of a draggable join before it.
      if (whole && id !== undefined) whole.properties = { id, ...others }
      const select = jsonSchema.definitions?.[`${slug}_select`]
      if (select?.properties !== undefined) Reflect.deleteProperty(select.properties, 'id')
    }
    return jsonSchema
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
  (config) => {
    if (!isMongoUri(uri)) return config
    const collections = config.collections ?? []
    const slugs = collections.filter((one) => !hasOwnId(one)).map(({ slug }) => slug)
    const hooks = config.typescript?.schema ?? []
    return {
      ...config,
      collections: collections.map(withUuidId),
      typescript: { ...config.typescript, schema: [...hooks, typesAsOnSqlite(slugs)] },
    }
  }
