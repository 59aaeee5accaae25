import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { siteOverview } from '#src/translation/queue/siteOverview.ts'
import type { PayloadRequest } from 'payload'
import { describeSite } from './describeSite.ts'
import type { SiteView } from './types.ts'

/** The languages of the site for a person whose role has been checked, in their admin's language. */
export async function readSite({ payload, i18n }: PayloadRequest): Promise<SiteView> {
  const now = new Date()
  const overview = await siteOverview({ payload, now })
  return describeSite(overview, { language: adminLanguage(i18n.language), now })
}
