import type { Block, Field, Option, Tab } from 'payload'
import { adminText } from './catalogue.ts'

/**
 * Gives fields their labels, descriptions, row names and option names from the catalogue in
 * src/admin/texts, so that collections hold structure and translators of the admin find every word
 * in one file. A key is the field's path (`summits.facts.label`), or `fields.label` for what all
 * share; `.help` is its description, `.row` and `.rows` name its rows.
 */
export function fieldTexts(prefix: string, fields: Field[]): Field[] {
  return fields.map((field) => fieldText(prefix, field))
}

function fieldText(prefix: string, field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => tabText(prefix, tab)) }
  }
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? { ...field, fields: fieldTexts(prefix, field.fields) } : field
  }
  const path = `${prefix}.${field.name}`
  const keys = (suffix = '') => [`${path}${suffix}`, `fields.${field.name}${suffix}`]
  const label = adminText(...keys())
  const help = adminText(...keys('.help'))
  const named = {
    ...field,
    ...(label ? { label } : {}),
    ...(help ? { admin: { ...field.admin, description: help } } : {}),
  } as Field
  return withInnerTexts(path, keys, named)
}

function withInnerTexts(path: string, keys: (suffix?: string) => string[], field: Field): Field {
  const singular = adminText(...keys('.row'))
  const plural = adminText(...keys('.rows'))
  const rows = singular && plural ? { labels: { singular, plural } } : {}
  if (field.type === 'array') return { ...field, ...rows, fields: fieldTexts(path, field.fields) }
  if (field.type === 'group') return { ...field, fields: fieldTexts(path, field.fields) }
  if (field.type === 'blocks') {
    return { ...field, ...rows, blocks: field.blocks.map((block) => blockTexts(block)) }
  }
  if (field.type === 'select' || field.type === 'radio') {
    return { ...field, options: field.options.map((option) => optionText(keys, option)) }
  }
  return field
}

/**
 * Names of a block and of its fields: `blocks.quote`, `blocks.quote.text`. Editors give a block no
 * name of their own: nobody would ever see it.
 */
export function blockTexts(block: Block): Block {
  const prefix = `blocks.${block.slug}`
  const singular = adminText(prefix)
  const plural = adminText(`${prefix}.plural`, prefix)
  return {
    ...block,
    admin: { ...block.admin, disableBlockName: true },
    ...(singular && plural ? { labels: { singular, plural } } : {}),
    fields: fieldTexts(prefix, block.fields),
  }
}

function tabText(prefix: string, tab: Tab): Tab {
  const id = typeof tab.label === 'string' ? tab.label : ''
  const label = adminText(`${prefix}.tabs.${id}`, `tabs.${id}`)
  const description = adminText(`${prefix}.tabs.${id}.help`)
  return {
    ...tab,
    ...(label ? { label } : {}),
    ...(description ? { description } : {}),
    fields: fieldTexts(prefix, tab.fields),
  }
}

function optionText(keys: (suffix?: string) => string[], option: Option): Option {
  if (typeof option !== 'string') return option
  const label = adminText(...keys(`.options.${option}`))
  return label ? { label, value: option } : option
}
