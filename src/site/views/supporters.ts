import type { Sponsor } from '#payload-types'
import { safeUrl } from '../richtext/safeUrl.ts'
import { pictureView } from './picture.ts'
import type { Picture } from './picture.ts'
import { pairRows } from './records.ts'
import type { Reading } from './reading.ts'
import type { LocalText } from './text.ts'

/** A sponsor, institutional partner or host. */
export type SupporterView = {
  id: string
  name: LocalText
  kind: Sponsor['kind']
  tier: NonNullable<Sponsor['tier']> | null
  url: string | null
  logo: Picture | null
  description: LocalText | null
}

type Related = readonly (Sponsor | string)[] | null | undefined

/** Sponsors, partners or hosts in the order editors gave them; unpublished ones are left out. */
export function supporterViews(
  reading: Reading,
  rows: { target: Related; source: Related },
): SupporterView[] {
  return pairRows<Sponsor>(rows).flatMap(({ id, target, source }) => {
    const words = (name: 'name' | 'description') =>
      reading.text(`sponsors:${id}.${name}`, { target: target?.[name], source: source[name] })
    const name = words('name')
    if (!name) return []
    return [
      {
        id,
        name,
        kind: source.kind,
        tier: source.tier ?? null,
        url: safeUrl(source.url),
        logo: pictureView(reading, { target: target?.logo, source: source.logo }),
        description: words('description'),
      },
    ]
  })
}
