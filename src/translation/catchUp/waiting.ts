import type { ProviderName } from '#i18n/providers/port.ts'
import type { Payload } from 'payload'
import { estimateLanguage, type LanguageWork } from '../estimate/language.ts'
import { type PaidSentences, paidSentences } from '../estimate/paidSentences.ts'
import { findRecordOf } from '../record/store.ts'
import { mediaWithoutRecord, shownMedia } from '../run/shownMedia.ts'
import { readSnapshot, type Snapshot } from '../run/snapshot.ts'
import type { LocaleTarget } from '../schema/target.ts'

export type Waiting = {
  target: LocaleTarget
  snapshot: Snapshot
  work: LanguageWork
  /** Whether a run would change something: text waits, or the last run was not whole. */
  hasWork: boolean
  /** Pictures that it shows and that are translated with it. */
  media: LocaleTarget[]
}

const UNFINISHED = new Set(['queued', 'translating', 'held', 'failed'])

/** What a published document has to do in one language; null when it is not published. */
export async function waitingIn(args: {
  payload: Payload
  target: LocaleTarget
  provider: ProviderName | 'none'
  paid?: PaidSentences
  now: Date
}): Promise<Waiting | null> {
  const { payload, target, provider, paid = paidSentences(), now } = args
  const answer = await readSnapshot({ payload, target })
  if (!answer.found) return null
  const { snapshot } = answer
  const { locale } = target
  const work = await estimateLanguage({ payload, target, snapshot, locale, provider, paid, now })
  const { sentences } = work
  const record = await findRecordOf({ payload, target })
  const isUnfinished = !record || UNFINISHED.has(record.state)
  const shown = await shownMedia({ payload, target, document: snapshot.document })
  const ids = await mediaWithoutRecord({ payload, ids: shown, locale })
  return {
    target,
    snapshot,
    work,
    hasWork: !record?.isWithdrawn && (isUnfinished || sentences.new + sentences.changed > 0),
    media: ids.map((document: string) => ({ collection: 'media', document, locale })),
  }
}
