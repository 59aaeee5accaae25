import { actorOf } from '#collections/shared/access/roles.ts'
import { neighboursOf } from '#i18n/memory/neighbours.ts'
import type { Neighbours } from '#i18n/memory/keys.ts'
import type { PayloadRequest } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { remember } from '../memory/remember.ts'
import { takeBack } from '../memory/takeBack.ts'
import { hasOpenError } from '../record/counts.ts'
import type { TranslationRecord } from '../record/types.ts'
import { appendHistory, type HistoryWhy } from '../run/history.ts'
import { type Change, isUndone } from './decideEdits.ts'

/**
 * History for every change; approved text goes into the memory and, by a job, to readers; what is no
 * longer approved leaves both.
 */
export async function followEdits(args: {
  req: PayloadRequest
  record: TranslationRecord
  changes: readonly Change[]
}): Promise<void> {
  const { req, record, changes } = args
  const { payload } = req
  await appendHistory({
    payload,
    req,
    rows: changes.flatMap((change) =>
      whatHappened(change).map((row) => ({
        ...row,
        record: record.id,
        locale: record.locale,
        unit: change.after,
        before: change.before.target,
        after: change.after.target,
        who: actorOf(req)?.id,
        at: new Date(),
      })),
    ),
  })
  const approved = changes.filter(
    ({ before, after }) => after.state === 'approved' && isWritten({ before, after }),
  )
  const undone = changes.filter(isUndone)
  if (approved.length + undone.length === 0 && !changes.some(isSettled)) return
  if (approved.length > 0) await rememberApproved({ req, record, approved })
  if (undone.length > 0) await forgetUndone({ req, record, undone })
  const { collection, document, locale } = record
  await enqueueTranslation({
    payload,
    req,
    target: { collection, document, locale },
    priority: PRIORITY.urgent,
  })
}

/** Words that nobody stands by any more are no example for other pages. */
async function forgetUndone(args: {
  req: PayloadRequest
  record: TranslationRecord
  undone: readonly Change[]
}): Promise<void> {
  const { req, record, undone } = args
  const around = neighboursById(record)
  await takeBack({
    req,
    locale: record.locale,
    entries: undone.map(({ before }) => ({
      source: before.source,
      target: before.target ?? '',
      neighbours: around(before.id),
    })),
    now: new Date(),
  })
}

function neighboursById({ units }: TranslationRecord): (id: string) => Neighbours {
  const all = units ?? []
  const around = neighboursOf(all)
  const byId = new Map(all.map(({ id }, at) => [id, around[at]]))
  return (id) => byId.get(id) ?? { before: null, after: null }
}

/** A person's words, under the sentence and its neighbours. */
async function rememberApproved(args: {
  req: PayloadRequest
  record: TranslationRecord
  approved: readonly Change[]
}): Promise<void> {
  const { req, record, approved } = args
  const { payload } = req
  const around = neighboursById(record)
  await remember({
    payload,
    req,
    locale: record.locale,
    entries: approved.map(({ after }) => ({
      source: after.source,
      target: after.target ?? '',
      neighbours: around(after.id),
      origin: 'person',
      status: 'reviewed',
      provider: null,
    })),
    now: new Date(),
  })
}

type Moment = Pick<Change, 'before' | 'after'>

const isWritten = ({ before, after }: Moment) =>
  before.target !== after.target || before.state !== after.state

/** A machine's sentence that an error kept from readers, until a person found that it is none. */
const isSettled = ({ before, after }: Moment) =>
  !isWritten({ before, after }) && hasOpenError(before) && !hasOpenError(after)

type Happening = { why: HistoryWhy; findings?: string; note?: string | undefined }

/** What the history says of a change: a text, a dismissal with its reason, or both. */
function whatHappened(change: Change): Happening[] {
  const { before, after, edit } = change
  const rows: Happening[] = []
  if ('join' in edit) return [{ why: 'joined' as const }]
  if ('split' in edit) return [{ why: 'split' as const }]
  if (isWritten({ before, after })) rows.push({ why: whyOf(change) })
  const kept = before.target === after.target ? before.dismissed : []
  const dismissed = (edit.dismiss ?? []).filter((id) => !kept.includes(id))
  if (dismissed.length > 0) {
    rows.push({ why: 'check-dismissed', findings: dismissed.join(', '), note: edit.note })
  }
  return rows
}

function whyOf(change: Change): HistoryWhy {
  if (change.after.state === 'approved') return 'approved'
  return isUndone(change) ? 'approval-undone' : 'edited'
}
