import { getTranslation } from '@payloadcms/translations'
import { collectionOf, globalOf } from '#src/translation/schema/target.ts'
import type { DefaultServerCellComponentProps } from 'payload'
import { CellLink } from './CellLink.tsx'

/** What kind of document a translation is of, by the name it has in the menu. */
export function DocumentKindCell(props: DefaultServerCellComponentProps) {
  const { i18n, payload } = props
  const cellData: unknown = props.cellData
  if (typeof cellData !== 'string') return null
  const target = { collection: cellData, document: '' }
  const globalSlug = globalOf(target)
  const label = globalSlug
    ? payload.config.globals.find(({ slug }) => slug === globalSlug)?.label
    : payload.collections[collectionOf(target)]?.config.labels.singular
  return <CellLink {...props}>{label ? getTranslation(label, i18n) : cellData}</CellLink>
}
