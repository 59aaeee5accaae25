import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { LOCALES } from '#i18n/locales.ts'
import { queueOverview } from '#src/translation/queue/overview.ts'
import type { PayloadRequest } from 'payload'
import { readSite } from '../site/readSite.ts'
import { describeQueue } from './describeQueue.ts'
import { kindOf } from './kindOf.ts'
import type { QueueView } from './types.ts'

/** The queue, and the site around it, for a person whose role has been checked, in the language they use the admin in. */
export async function readQueue(req: PayloadRequest): Promise<QueueView> {
  const { payload, i18n } = req
  const now = new Date()
  const locales = LOCALES.map(({ code }) => code)
  const [overview, site] = await Promise.all([
    queueOverview({ payload, locales, now }),
    readSite(req),
  ])
  const queue = describeQueue(overview, {
    language: adminLanguage(i18n.language),
    now,
    kindOf: (collection) => kindOf(req, collection),
  })
  return { ...queue, site }
}
