import type { DefaultServerCellComponentProps } from 'payload'
import { CellLink } from './CellLink.tsx'

/** A text that is often empty: a dash then says less than Payload's "<No …>". */
export function TextCell(props: DefaultServerCellComponentProps) {
  const value: unknown = props.cellData
  return <CellLink {...props}>{typeof value === 'string' && value ? value : '–'}</CellLink>
}
