import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import type { DefaultServerCellComponentProps } from 'payload'
import { reasonIn } from '../queue/reason.ts'
import { CellLink } from './CellLink.tsx'

/** Why a translation waits, in the person's language; often empty: a dash then says less than "<No …>". */
export function ReasonCell(props: DefaultServerCellComponentProps) {
  const value: unknown = props.cellData
  const reason = reasonIn(
    adminLanguage(props.i18n.language),
    typeof value === 'string' ? value : null,
  )
  return <CellLink {...props}>{reason ?? '–'}</CellLink>
}
