import { RICH_TEXT_BLOCKS } from '#collections/shared/richText/blocks.ts'
import type { DocumentSchema, FieldSchema } from '#i18n/units/types.ts'
import type { Payload } from 'payload'
import { collectionOf, globalOf, type Target } from './target.ts'

const richTextBlocks: DocumentSchema['richTextBlocks'] = Object.fromEntries(
  RICH_TEXT_BLOCKS.map((block) => [block.slug, block.fields as readonly FieldSchema[]]),
)

/**
 * The fields of a document or global as the engine reads them.
 * @throws Error for a collection that does not exist: the target came from an old version.
 */
export function documentSchema(payload: Payload, target: Target): DocumentSchema {
  const globalSlug = globalOf(target)
  const config = globalSlug
    ? payload.config.globals.find(({ slug }) => slug === globalSlug)
    : payload.collections[collectionOf(target)]?.config
  if (!config) throw new Error(`There is no “${target.collection}” to translate.`)
  return {
    fields: config.fields,
    ...(richTextBlocks ? { richTextBlocks } : {}),
  }
}

/** Whether a schema has any text to translate. */
export function hasTranslatableText(schema: DocumentSchema): boolean {
  return schema.fields.some((field) => isTranslatable(field))
}

function isTranslatable(field: FieldSchema): boolean {
  if (field.custom?.translate === false) return false
  if (field.localized) return true
  const inner = [
    ...(field.fields ?? []),
    ...(field.tabs ?? []).flatMap((tab) => tab.fields),
    ...(field.blocks ?? []).flatMap((block) => block.fields),
  ]
  return inner.some(isTranslatable)
}
