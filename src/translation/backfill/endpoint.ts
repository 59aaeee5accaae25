import type { PayloadHandler } from 'payload'
import { refuseOthers } from '../endpoints/staff.ts'
import { readBackfills } from './progress.ts'

/**
 * `GET /api/translations/backfill`: for each language that was switched on later, how many documents
 * there are, how many were queued, and how many of those wait, have stopped or are done.
 */
export const backfillProgress: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const languages = await readBackfills(req.payload)
  return Response.json({ languages }, { headers: { 'Cache-Control': 'no-store' } })
}
