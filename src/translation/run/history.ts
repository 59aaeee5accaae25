import type { Locale } from '#i18n/locales.ts'
import type { Unit } from '#i18n/units/types.ts'
import type { Payload, PayloadRequest } from 'payload'

export type HistoryWhy =
  | 'edited'
  | 'approved'
  | 'approval-undone'
  | 'check-dismissed'
  | 'source-removed'
  | 'restored'
  | 'checked'
  | 'joined'
  | 'split'

export type HistoryRow = {
  record: string
  locale: Locale
  unit: Pick<Unit, 'id' | 'path' | 'source'>
  before: string | null
  after: string | null
  why: HistoryWhy
  who?: string | undefined
  /** Ids of the findings that were dismissed. */
  findings?: string | undefined
  /** Why, in the person's words. */
  note?: string | undefined
  at: Date
}

/** Appends to the history: nothing a person wrote leaves without a trace. */
export async function appendHistory(args: {
  payload: Payload
  req?: PayloadRequest | undefined
  rows: readonly HistoryRow[]
}): Promise<void> {
  for (const { unit, at, who, before, after, findings, note, ...row } of args.rows) {
    await args.payload.db.create({
      collection: 'translation-history',
      data: {
        ...row,
        unit: unit.id,
        path: unit.path,
        source: unit.source,
        at: at.toISOString(),
        ...(before === null ? {} : { before }),
        ...(after === null ? {} : { after }),
        ...(who ? { who } : {}),
        ...(findings ? { findings } : {}),
        ...(note ? { note } : {}),
      },
      ...(args.req ? { req: args.req } : {}),
    })
  }
}
