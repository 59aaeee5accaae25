import { neighboursOf } from '#i18n/memory/neighbours.ts'
import type { PayloadHandler } from 'payload'
import { matchesFor } from '../memory/matches.ts'
import { notFound } from './answers.ts'
import { ownRecord } from './ownRecord.ts'

/**
 * `GET /api/translations/:id/units/:unit/matches`: what the memory has for this sentence, worked out
 * when asked, for the languages one may read.
 */
export const unitMatches: PayloadHandler = async (req) => {
  const record = await ownRecord(req, 'read')
  if (record instanceof Response) return record
  const units = record.units ?? []
  const at = units.findIndex(({ id }) => id === req.routeParams?.unit)
  const unit = units[at]
  const neighbours = neighboursOf(units)[at]
  if (!unit || !neighbours) return notFound()
  const { source } = unit
  const { payload } = req
  return Response.json(await matchesFor({ payload, source, neighbours, locale: record.locale }))
}
