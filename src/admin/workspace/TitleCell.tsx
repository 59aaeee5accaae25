import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { CellLink } from '../list/CellLink.tsx'

/** The title of a translation in the list: it opens its sentences. */
export function TitleCell(props: DefaultServerCellComponentProps) {
  const { cellData, payload, rowData } = props
  const { id } = rowData as { id: string }
  const adminRoute = payload.config.routes.admin
  return (
    <CellLink {...props} link linkURL={formatAdminURL({ adminRoute, path: `/translations/${id}` })}>
      <bdi>{typeof cellData === 'string' && cellData !== '' ? cellData : id}</bdi>
    </CellLink>
  )
}
