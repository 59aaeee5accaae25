import type { BlockSchema, DocumentSchema, FieldSchema, TabSchema } from '#i18n/units/types.ts'

/**
 * A schema whose labels are words of one language of the admin, so that sentences are named as the
 * person at work knows their fields. What has no word in it stays as it is.
 */
export function labelledIn(schema: DocumentSchema, language: string): DocumentSchema {
  const { richTextBlocks } = schema
  return {
    ...schema,
    fields: fieldsIn(schema.fields, language),
    ...(richTextBlocks
      ? {
          richTextBlocks: Object.fromEntries(
            Object.entries(richTextBlocks).map(([slug, fields]) => [
              slug,
              fieldsIn(fields, language),
            ]),
          ),
        }
      : {}),
  }
}

function fieldsIn(fields: readonly FieldSchema[], language: string): FieldSchema[] {
  return fields.map((field) => ({
    ...field,
    label: wordIn(field.label, language),
    ...(field.fields ? { fields: fieldsIn(field.fields, language) } : {}),
    ...(field.blocks ? { blocks: field.blocks.map((block) => blockIn(block, language)) } : {}),
    ...(field.tabs ? { tabs: field.tabs.map((tab) => tabIn(tab, language)) } : {}),
  }))
}

const blockIn = (block: BlockSchema, language: string): BlockSchema => ({
  ...block,
  fields: fieldsIn(block.fields, language),
  labels: { singular: wordIn(block.labels?.singular, language) },
})

const tabIn = (tab: TabSchema, language: string): TabSchema => ({
  ...tab,
  label: wordIn(tab.label, language),
  fields: fieldsIn(tab.fields, language),
})

function wordIn(label: unknown, language: string): unknown {
  if (typeof label !== 'object' || label === null) return label
  const word = (label as Record<string, unknown>)[language]
  return typeof word === 'string' ? word : label
}
