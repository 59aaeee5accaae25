import { isLocale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import type { RecordChange, RecordUnit, TranslationRecord } from '../record/types.ts'
import { WITHDRAWN_REASON } from '../run/recordState.ts'
import { notFound, refusal } from './answers.ts'
import { changeAtOnce } from './atOnce.ts'
import { readBody, refuseOthers } from './staff.ts'

const question = z.object({
  unit: z.string().min(1).max(100).optional(),
  shown: z.boolean(),
})

const FORM = '{"shown": true or false, "unit": "…" for one sentence alone}'

/**
 * `POST /api/translations/:id/original`, body `{shown, unit?}`: readers have the original in the
 * place of a document's translation, or of the field of one sentence; `shown: false` brings the
 * translation back as it was. It holds when the answer is sent.
 */
export const showOriginal: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(req, question, FORM)
  if (body instanceof Response) return body
  const record = await changeAtOnce({
    req,
    id: String(req.routeParams?.id),
    decide: (newest) =>
      body.unit === undefined
        ? { showOriginal: body.shown }
        : { units: withOriginal(newest.units ?? [], { id: body.unit, shown: body.shown }) },
  })
  if (!record) return notFound()
  if (body.unit !== undefined && !record.units?.some(({ id }) => id === body.unit)) {
    return refusal({
      status: 409,
      code: 'unknown-unit',
      sentence: 'The sentence is no longer part of this document. Load it again.',
    })
  }
  return Response.json(shownOf(record))
}

/**
 * `POST /api/translations/:id/withdraw`, body `{withdrawn}`: takes a document out of a language, and
 * rests the work on it; `withdrawn: false` brings back what readers had. Nothing of the record is lost.
 */
export const withdrawLanguage: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(
    req,
    z.object({ withdrawn: z.boolean() }),
    '{"withdrawn": true or false}',
  )
  if (body instanceof Response) return body
  const record = await changeAtOnce({
    req,
    id: String(req.routeParams?.id),
    decide: (newest) => withdrawal(newest, body.withdrawn),
  })
  return record ? Response.json(shownOf(record)) : notFound()
}

/** What withdrawing a document from a language, or bringing it back, makes of its record. */
export function withdrawal(record: TranslationRecord, withdrawn: boolean): RecordChange | null {
  if (Boolean(record.isWithdrawn) === withdrawn) return null
  return withdrawn
    ? { isWithdrawn: true, state: 'withdrawn', reason: WITHDRAWN_REASON }
    : { isWithdrawn: false, state: 'queued', reason: null }
}

function withOriginal(
  units: readonly RecordUnit[],
  wish: { id: string; shown: boolean },
): RecordUnit[] {
  return units.map((unit) => {
    if (unit.id !== wish.id) return unit
    const { showOriginal: _, ...rest } = unit
    return wish.shown ? { ...rest, showOriginal: true } : rest
  })
}

function shownOf(record: TranslationRecord) {
  return {
    id: record.id,
    revision: record.revision,
    state: record.state,
    showOriginal: Boolean(record.showOriginal),
    isWithdrawn: Boolean(record.isWithdrawn),
    originals: (record.units ?? []).flatMap(({ id, showOriginal }) => (showOriginal ? [id] : [])),
  }
}

/**
 * `POST /api/translations/languages/:locale/original`, body `{shown}`: readers have the original of
 * everything in one language. No document is touched: what is read in that language is (see
 * `collections/shared/hooks/showOriginal.ts`), so that it takes effect at once on a site of any size.
 */
export const showOriginalLanguage: PayloadHandler = async (req) => {
  const refused = refuseOthers(req)
  if (refused) return refused
  const body = await readBody(req, z.object({ shown: z.boolean() }), '{"shown": true or false}')
  if (body instanceof Response) return body
  const { locale } = req.routeParams ?? {}
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const rows = settings.languages ?? []
  if (!isLocale(locale) || !rows.some((row) => row.locale === locale)) return notFound()
  // As the program: a global can only be saved as a whole, which is the administrators'; this is not.
  await req.payload.updateGlobal({
    slug: 'settings',
    locale: SOURCE_LOCALE,
    data: {
      languages: rows.map((row) =>
        row.locale === locale ? { ...row, showOriginal: body.shown } : row,
      ),
    },
    req,
  })
  return Response.json({ locale, showOriginal: body.shown })
}
