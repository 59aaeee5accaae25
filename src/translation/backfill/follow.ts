import type { PayloadRequest } from 'payload'
import { cancelWaitingIn } from '../request/effects.ts'
import { countPublished } from './documents.ts'
import { startBackfill, stopBackfill } from './store.ts'
import { type LanguageRow, releasedLanguages, switchedLanguages } from './switched.ts'

/**
 * Follows a save of the settings: a language switched on is filled in the background, page by page;
 * one switched off has its waiting jobs cancelled, and keeps its records for when it comes back. One
 * whose text need not wait for review any more is gone through in the same way: it sends nothing.
 */
export async function followLanguages(args: {
  req: PayloadRequest
  before: readonly LanguageRow[]
  after: readonly LanguageRow[]
}): Promise<void> {
  const { req } = args
  const { payload } = req
  const { on, off } = switchedLanguages(args)
  const toFill = [...on, ...releasedLanguages(args)]
  const total = toFill.length > 0 ? await countPublished({ payload, req }) : 0
  for (const locale of toFill) await startBackfill({ payload, req, locale, total })
  for (const locale of off) {
    await stopBackfill({ payload, req, locale })
    await cancelWaitingIn({ req, locale })
  }
}
