import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

type Props = Pick<
  DefaultServerCellComponentProps,
  'collectionSlug' | 'link' | 'linkURL' | 'payload' | 'rowData'
> & { children: ReactNode }

/** The content of a cell; a link to the document where the cell is the first of its row. */
export function CellLink({ children, collectionSlug, link, linkURL, payload, rowData }: Props) {
  if (!link) return children
  const { id } = rowData as { id: string }
  const href =
    linkURL ??
    formatAdminURL({
      adminRoute: payload.config.routes.admin,
      path: `/collections/${collectionSlug}/${encodeURIComponent(id)}`,
    })
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  )
}
