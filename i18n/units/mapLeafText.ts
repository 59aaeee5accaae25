import { joinLabels } from './fields/label.ts'
import { isRecord } from './fields/record.ts'
import { plainRuns, runsText, type Run } from './inline/runs.ts'
import { innerAddress } from './lexical/address.ts'
import { mapRichText } from './lexical/mapRichText.ts'
import type { LexicalNode } from './lexical/nodes.ts'
import type { DocumentSchema, FieldSchema } from './types.ts'
import { mapLeaves, type FieldLeaf } from './walk.ts'

/** One paragraph of one leaf: a plain field is one, a rich text has many. */
export type LeafParagraph = { path: string; block: string; label: string; runs: readonly Run[] }

export type ParagraphMapper = (paragraph: LeafParagraph) => readonly Run[] | null

/** Upload nodes carry a caption unless the schema says otherwise. */
const UPLOAD_FIELDS: readonly FieldSchema[] = [{ type: 'textarea', name: 'caption' }]

/**
 * Gives the value of a leaf with whatever `onParagraph` answered for each of its paragraphs, in
 * reading order, the fields of blocks inside rich text included. `null` leaves a paragraph as it is;
 * what is no text (a missing value, a state nobody knows) comes back untouched.
 */
export function mapLeafText(options: {
  leaf: FieldLeaf
  schema: DocumentSchema
  onParagraph: ParagraphMapper
}): unknown {
  return mapValue(options.leaf, { ...options, path: options.leaf.path, block: '' })
}

type Context = {
  schema: DocumentSchema
  onParagraph: ParagraphMapper
  path: string
  /** The address of the block node around, with its field; '' outside of blocks. */
  block: string
}

function mapValue(leaf: Pick<FieldLeaf, 'type' | 'value' | 'label'>, context: Context): unknown {
  const { path, onParagraph } = context
  const { value, label } = leaf
  if (leaf.type !== 'richText') {
    if (typeof value !== 'string') return value
    const runs = onParagraph({ path, block: context.block, label, runs: plainRuns(value) })
    return runs ? runsText(runs, () => '') : value
  }
  const within = (address: string): string => innerAddress(context.block, address)
  return mapRichText(value, {
    onText: (runs, address) => onParagraph({ path, block: within(address), label, runs }),
    onNode: (node, address) => mapNode(node, label, { ...context, block: within(address) }),
  })
}

function mapNode(node: LexicalNode, label: string, context: Context): LexicalNode {
  const fields = nodeFields(node, context.schema)
  if (!fields || !isRecord(node.fields)) return node
  const mapped = mapLeaves({
    fields,
    data: node.fields,
    everyLeaf: true,
    map: (leaf) =>
      mapValue(
        { ...leaf, label: joinLabels(label, leaf.label) },
        { ...context, block: innerAddress(context.block, leaf.path) },
      ),
  })
  return mapped === node.fields ? node : { ...node, fields: mapped }
}

function nodeFields(node: LexicalNode, schema: DocumentSchema): readonly FieldSchema[] | null {
  if (node.type === 'upload') return schema.uploadFields ?? UPLOAD_FIELDS
  if (node.type !== 'block' && node.type !== 'inlineBlock') return null
  const slug = isRecord(node.fields) ? node.fields.blockType : undefined
  return typeof slug === 'string' ? (schema.richTextBlocks?.[slug] ?? null) : null
}
