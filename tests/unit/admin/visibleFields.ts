import { allCollections, allGlobals } from '#collections/index.ts'
import { RICH_TEXT_BLOCKS } from '#collections/shared/richText/blocks.ts'
import type { Block, Field } from 'payload'

/** Something an editor sees that has to be named: where it stands, and the words it was given. */
export type Named = { path: string; kind: string; label: unknown; help: unknown }

/** Collections, globals, tabs, fields, rows, options and blocks, as far as people see them. */
export function everythingVisible(): Named[] {
  const collections = allCollections({ isHttps: false, uploadsDir: '/nowhere' })
  return [
    ...collections
      .filter(({ admin }) => !admin?.hidden)
      .flatMap((collection) => {
        const { slug, labels, admin, fields } = collection
        return [
          { path: slug, kind: 'singular', label: labels?.singular, help: admin?.description },
          { path: slug, kind: 'plural', label: labels?.plural, help: admin?.description },
          { path: slug, kind: 'group', label: admin?.group, help: true },
          ...fieldNames(slug, fields),
        ]
      }),
    ...allGlobals.flatMap(({ slug, label, admin, fields }) => [
      { path: slug, kind: 'singular', label, help: admin?.description },
      { path: slug, kind: 'group', label: admin?.group, help: true },
      ...fieldNames(slug, fields),
    ]),
    ...RICH_TEXT_BLOCKS.flatMap(blockNames),
  ]
}

function fieldNames(prefix: string, fields: Field[]): Named[] {
  return fields.flatMap((field): Named[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => [
        { path: `${prefix}.tabs`, kind: 'tab', label: tab.label, help: true },
        ...fieldNames(prefix, tab.fields),
      ])
    }
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? fieldNames(prefix, field.fields) : []
    }
    if (field.admin && 'hidden' in field.admin && field.admin.hidden) return []
    return named(`${prefix}.${field.name}`, field)
  })
}

function named(path: string, field: Field): Named[] {
  const label = 'label' in field ? field.label : undefined
  const help = (field.admin as { description?: unknown } | undefined)?.description
  const self: Named = { path, kind: field.type, label, help }
  if (field.type === 'array' || field.type === 'blocks') {
    const rows = [field.labels?.singular, field.labels?.plural]
    const names = rows.map((row) => ({ path, kind: 'row', label: row, help: true }))
    const inner =
      field.type === 'array'
        ? fieldNames(path, field.fields)
        : field.blocks.flatMap((block) => blockNames(block))
    return [self, ...names, ...inner]
  }
  if (field.type === 'group') return [self, ...fieldNames(path, field.fields)]
  if (field.type !== 'select' && field.type !== 'radio') return [self]
  const options = field.options.map((option) => ({
    path: `${path}.options`,
    kind: 'option',
    label: typeof option === 'string' ? undefined : option.label,
    help: true,
  }))
  return [self, ...options]
}

function blockNames(block: Block): Named[] {
  const path = `blocks.${block.slug}`
  return [
    { path, kind: 'block', label: block.labels?.singular, help: true },
    { path, kind: 'blocks', label: block.labels?.plural, help: true },
    ...fieldNames(path, block.fields),
  ]
}
