import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import type { PublicationDocument } from '#src/translation/publications/types.ts'
import type { DefaultServerCellComponentProps } from 'payload'
import { CellLink } from '../list/CellLink.tsx'
import { whenWords } from './when.ts'
import { zoneOfDocuments } from './zone.ts'

/** A publication's time in the list, by the clocks of its summit. */
export async function TimeCell(props: DefaultServerCellComponentProps) {
  const { payload, i18n } = props
  const iso: unknown = props.cellData
  const { documents } = props.rowData as { documents?: PublicationDocument[] }
  if (typeof iso !== 'string') return <CellLink {...props}>–</CellLink>
  const zone = await zoneOfDocuments(payload, documents ?? [])
  return (
    <CellLink {...props}>
      <time dateTime={iso}>{whenWords(iso, zone, adminLanguage(i18n.language))}</time>
    </CellLink>
  )
}
