import type { PayloadHandler } from 'payload'
import { sourceDifference } from '#i18n/merge/sourceDifference.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { RecordUnit } from '../record/types.ts'
import { withFixes } from './fixes.ts'
import { ownRecord } from './ownRecord.ts'

/**
 * `GET /api/translations/:id`: the record with its units, for the languages one may read. A finding
 * that a machine can put right has the text without it as `fix`; a unit whose original has changed
 * says how: `difference`, from what it was translated from to what stands now.
 */
export const getTranslation: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'read')
  if (record instanceof Response) return record
  // What is live is read from the site; the keys are the database's own.
  const { released: _released, key: _key, ...visible } = record
  const units = withFixes(record.units ?? [], record.locale).map(withDifference)
  return Response.json({ ...visible, units })
}

function withDifference<T extends Pick<RecordUnit, 'source' | 'staleFrom'>>(unit: T) {
  const { staleFrom, source } = unit
  if (!staleFrom) return unit
  return { ...unit, difference: sourceDifference(staleFrom.source, source, SOURCE_LOCALE) }
}
