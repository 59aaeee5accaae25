import type { DocumentSchema, FieldSchema, TabSchema } from './types.ts'
import { UnitsError } from './errors.ts'
import { fieldLabel, joinLabels } from './fields/label.ts'
import { isRecord, withValue, type DataRecord } from './fields/record.ts'

/** A field that holds translatable text, where it stands in one document. */
export type FieldLeaf = {
  /** By field names and row ids: `facts.65f0.label`. */
  path: string
  label: string
  type: 'text' | 'textarea' | 'richText'
  /** What the document holds there: one language's value, or all of them in a raw row. */
  value: unknown
}

type Scope = {
  path: string
  label: string
  /** Inside localized rich text every text is a leaf, as the state around it is what is localized. */
  everyLeaf: boolean
  map: (leaf: FieldLeaf) => unknown
}

const LEAF_TYPES: ReadonlySet<string> = new Set(['text', 'textarea', 'richText'])
/** Payload adds these to every row and block; editors use `blockName` for themselves only. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'blockName', 'blockType'])

/**
 * Walks the translatable fields of a document in the order of the schema and gives the document with
 * whatever `map` answered in their places. Nothing is mutated; where nothing changed, the very same
 * objects come back. This is the only walker: segmenting, rebuilding, reading and writing use it.
 * @throws UnitsError for a localized container and for a row without an id.
 */
export function mapLeaves(options: {
  fields: readonly FieldSchema[]
  data: DataRecord
  everyLeaf?: boolean
  map: (leaf: FieldLeaf) => unknown
}): DataRecord {
  const { fields, data, everyLeaf = false, map } = options
  return mapFields(fields, data, { path: '', label: '', everyLeaf, map })
}

/** The translatable fields of a document, in the order of the schema. */
export function leavesOf(options: { schema: DocumentSchema; document: DataRecord }): FieldLeaf[] {
  const leaves: FieldLeaf[] = []
  mapLeaves({
    fields: options.schema.fields,
    data: options.document,
    map: (leaf) => {
      leaves.push(leaf)
      return leaf.value
    },
  })
  return leaves
}

function mapFields(fields: readonly FieldSchema[], data: DataRecord, scope: Scope): DataRecord {
  return fields.reduce((current, field) => mapField(field, current, scope), data)
}

function mapField(field: FieldSchema, data: DataRecord, scope: Scope): DataRecord {
  if (field.custom?.translate === false || field.virtual) return data
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'richText':
      return mapLeaf(field, data, scope)
    case 'array':
    case 'blocks':
      return mapRows(field, data, scope)
    case 'group':
      return mapGroup(field, data, scope)
    case 'tabs':
      return (field.tabs ?? []).reduce((current, tab) => mapGroup(tab, current, scope), data)
    case 'row':
    case 'collapsible':
      return mapFields(field.fields ?? [], data, scope)
    default:
      return data
  }
}

function mapLeaf(field: FieldSchema, data: DataRecord, scope: Scope): DataRecord {
  const { name, type } = field
  if (!name || field.hasMany || !isLeafType(type)) return data
  if (scope.everyLeaf ? BOOKKEEPING.has(name) : !field.localized) return data
  const below = step(scope, name, fieldLabel(field.label, name))
  const leaf = { path: below.path, label: below.label, type, value: data[name] }
  return withValue(data, name, scope.map(leaf))
}

function mapGroup(field: FieldSchema | TabSchema, data: DataRecord, scope: Scope): DataRecord {
  if (field.custom?.translate === false) return data
  const { name, fields = [] } = field
  if (!name) return mapFields(fields, data, scope)
  refuseLocalized(field, scope)
  const inner = data[name]
  if (!isRecord(inner)) return data
  const below = step(scope, name, fieldLabel(field.label, name))
  return withValue(data, name, mapFields(fields, inner, below))
}

type RowShape = { fields: readonly FieldSchema[]; label: string }

function mapRows(field: FieldSchema, data: DataRecord, scope: Scope): DataRecord {
  const { name } = field
  if (!name) return data
  refuseLocalized(field, scope)
  const rows = data[name]
  if (!Array.isArray(rows)) return data
  const below = step(scope, name, fieldLabel(field.label, name))
  const mapped = rows.map((row: unknown, position) => {
    const shape = isRecord(row) ? rowShape(field, row) : null
    if (!isRecord(row) || !shape) return row
    return mapFields(shape.fields, row, step(below, rowId(row, below.path, position), shape.label))
  })
  const isSame = mapped.every((row, position) => row === rows[position])
  return isSame ? data : withValue(data, name, mapped)
}

/** The fields of a row; `null` for a block the schema no longer has. */
function rowShape(field: FieldSchema, row: DataRecord): RowShape | null {
  if (field.type === 'array') return { fields: field.fields ?? [], label: '' }
  const block = field.blocks?.find((candidate) => candidate.slug === row.blockType)
  if (!block) return null
  return { fields: block.fields, label: fieldLabel(block.labels?.singular, block.slug) }
}

function rowId(row: DataRecord, path: string, position: number): string {
  if (typeof row.id === 'string' && row.id !== '') return row.id
  if (typeof row.id === 'number') return String(row.id)
  throw new UnitsError(
    'row-without-id',
    `Row ${String(position + 1)} of “${path}” has no id, so its translations could not be found again. Save the document and read it back first.`,
  )
}

function refuseLocalized(field: FieldSchema | TabSchema, scope: Scope): void {
  if (!field.localized || scope.everyLeaf) return
  throw new UnitsError(
    'localized-container',
    `“${step(scope, field.name ?? '', '').path}” is a localized container. Localize the fields inside it instead: rows must keep their ids in every language.`,
  )
}

function step(scope: Scope, segment: string, label: string): Scope {
  return {
    ...scope,
    path: scope.path === '' ? segment : `${scope.path}.${segment}`,
    label: joinLabels(scope.label, label),
  }
}

function isLeafType(type: string): type is FieldLeaf['type'] {
  return LEAF_TYPES.has(type)
}
