import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { CellLink } from '../list/CellLink.tsx'

/** The title of a translation in the list: it opens its sentences. */
export function TitleCell(props: DefaultServerCellComponentProps) {
  const { payload, rowData } = props
  const title: unknown = props.cellData
  const { id } = rowData as { id: string }
  const adminRoute = payload.config.routes.admin
  return (
    <CellLink {...props} link linkURL={formatAdminURL({ adminRoute, path: `/translations/${id}` })}>
      <bdi>{typeof title === 'string' && title !== '' ? title : id}</bdi>
    </CellLink>
  )
}
