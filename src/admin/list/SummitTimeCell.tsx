import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { localeDefinition } from '#i18n/locales.ts'
import type { DefaultServerCellComponentProps } from 'payload'
import { cache } from 'react'
import { momentIn } from '../fields/summitTime.ts'
import { zoneOfSummit } from '../fields/zoneOfSummit.ts'
import { CellLink } from './CellLink.tsx'

/** Asked once for each summit of a list. */
const zoneOf = cache(zoneOfSummit)

/** A session's time in a list, by the clocks of its summit: a browser's own would mislead. */
export async function SummitTimeCell(props: DefaultServerCellComponentProps) {
  const iso: unknown = props.cellData
  const { summit } = props.rowData as { summit?: unknown }
  const zone = typeof summit === 'string' ? await zoneOf(props.payload, summit) : 'UTC'
  const moment = typeof iso === 'string' ? momentIn(iso, zone) : null
  if (typeof iso !== 'string' || !moment) return <CellLink {...props}>–</CellLink>
  const { intl } = localeDefinition(adminLanguage(props.i18n.language))
  const text = new Intl.DateTimeFormat(intl, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(iso))
  return (
    <CellLink {...props}>
      <time className="dragoman-time" dateTime={iso}>
        {text} <bdi className="dragoman-quiet">{moment.offset}</bdi>
      </time>
    </CellLink>
  )
}
