import { isTimeZone } from '#collections/shared/fields/isTimeZone.ts'
import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { localeDefinition } from '#i18n/locales.ts'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { momentIn } from '../fields/summitTime.ts'
import { CellLink } from './CellLink.tsx'

/**
 * Asked once for each summit of a list. The row has passed access already; a zone is no secret, and
 * Payload tells a cell nothing of who asks.
 */
const zoneOf = cache(async (payload: Payload, id: string): Promise<string> => {
  const summit = await payload.findByID({
    collection: 'summits',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    select: { timeZone: true },
    // Its sessions are not in the trash with it.
    trash: true,
  })
  const zone = summit?.timeZone
  return zone && isTimeZone(zone) ? zone : 'UTC'
})

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
