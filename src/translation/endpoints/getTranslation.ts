import type { PayloadHandler } from 'payload'
import { withFixes } from './fixes.ts'
import { ownRecord } from './ownRecord.ts'

/**
 * `GET /api/translations/:id`: the record with its units, for the languages one may read; a finding that a
 * machine can put right has the text without it as `fix`.
 */
export const getTranslation: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'read')
  if (record instanceof Response) return record
  // What is live is read from the site; the keys are the database's own.
  const { released: _released, key: _key, ...visible } = record
  return Response.json({ ...visible, units: withFixes(record.units ?? [], record.locale) })
}
