import { refuseOthers } from '#src/translation/endpoints/staff.ts'
import type { Endpoint } from 'payload'
import { readSite } from './readSite.ts'

/** `GET /api/translations/languages`: machine, budget and languages of the site, for staff. */
export const siteEndpoint: Endpoint = {
  method: 'get',
  path: '/languages',
  handler: async (req) =>
    refuseOthers(req) ??
    Response.json(await readSite(req), { headers: { 'Cache-Control': 'no-store' } }),
}
