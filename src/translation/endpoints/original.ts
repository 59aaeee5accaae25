import { isLocale, type Locale } from '#i18n/locales.ts'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { RecordChange, RecordUnit, TranslationRecord } from '../record/types.ts'
import { WITHDRAWN_REASON } from '../run/recordState.ts'
import { isWriteConflict } from '../writeBack/retry.ts'
import { notFound, refusal } from './answers.ts'
import { changeAtOnce } from './atOnce.ts'
import { readBody, refuseOthers } from './staff.ts'
import { inTransaction } from './transaction.ts'

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
  if (!isLocale(locale)) return notFound()
  const isThere = await inTransaction(req, () => showInSettings(req, { locale, ...body })).catch(
    (error: unknown) => {
      if (isWriteConflict(error)) return 'disturbed'
      throw error
    },
  )
  if (isThere === 'disturbed') {
    return refusal({
      status: 409,
      code: 'disturbed',
      sentence: 'Somebody saved the settings at the same moment. Try again.',
    })
  }
  return isThere ? Response.json({ locale, showOriginal: body.shown }) : notFound()
}

type SettingsRow = {
  languages?: { locale?: string | null; showOriginal?: boolean | null }[] | null
}

/**
 * Below Payload's own save: that is the administrators', and would move `updatedAt`, by which every
 * open form of the settings takes itself for outdated. No form writes this field (settings.ts).
 */
async function showInSettings(
  req: PayloadRequest,
  { locale, shown }: { locale: Locale; shown: boolean },
): Promise<boolean> {
  const { db } = req.payload
  const row = await db.findGlobal<SettingsRow & Record<string, unknown>>({
    slug: 'settings',
    locale: 'all',
    req,
  })
  // On MongoDB a global that was never saved is null.
  const languages = (row as SettingsRow | null)?.languages ?? []
  if (!languages.some((one) => one.locale === locale)) return false
  const changed = languages.map((one) =>
    one.locale === locale ? { ...one, showOriginal: shown } : one,
  )
  await db.updateGlobal({ slug: 'settings', data: { ...row, languages: changed }, req })
  return true
}
