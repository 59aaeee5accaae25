import { actorOf } from '#collections/shared/access/roles.ts'
import { neighboursOf } from '#i18n/memory/neighbours.ts'
import type { PayloadRequest } from 'payload'
import { enqueueTranslation } from '../jobs/enqueue.ts'
import { PRIORITY } from '../jobs/priority.ts'
import { remember } from '../memory/remember.ts'
import { hasOpenError } from '../record/counts.ts'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { appendHistory, type HistoryWhy } from '../run/history.ts'
import type { Change } from './decideEdits.ts'

/** History for every change; approved text goes into the memory and, by a job, to readers. */
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
  if (approved.length === 0 && !changes.some(isSettled)) return
  if (approved.length > 0) await rememberApproved({ req, record, approved })
  const { collection, document, locale } = record
  await enqueueTranslation({
    payload,
    req,
    target: { collection, document, locale },
    priority: PRIORITY.urgent,
  })
}

/** A person's words, under the sentence and its neighbours. */
async function rememberApproved(args: {
  req: PayloadRequest
  record: TranslationRecord
  approved: readonly Change[]
}): Promise<void> {
  const { req, record, approved } = args
  const { payload } = req
  const units = record.units ?? []
  const around = neighboursOf(units)
  const neighbours = new Map(units.map(({ id }, at) => [id, around[at]]))
  await remember({
    payload,
    req,
    locale: record.locale,
    entries: approved.map(({ after }) => ({
      source: after.source,
      target: after.target ?? '',
      neighbours: neighbours.get(after.id) ?? { before: null, after: null },
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
function whatHappened({ before, after, edit }: Change): Happening[] {
  const rows: Happening[] = []
  if ('join' in edit) return [{ why: 'joined' as const }]
  if ('split' in edit) return [{ why: 'split' as const }]
  if (isWritten({ before, after })) rows.push({ why: whyOf(before, after) })
  const kept = before.target === after.target ? before.dismissed : []
  const dismissed = (edit.dismiss ?? []).filter((id) => !kept.includes(id))
  if (dismissed.length > 0) {
    rows.push({ why: 'check-dismissed', findings: dismissed.join(', '), note: edit.note })
  }
  return rows
}

function whyOf(before: RecordUnit, after: RecordUnit) {
  if (after.state === 'approved') return 'approved'
  return before.state === 'approved' && before.target === after.target
    ? 'approval-undone'
    : 'edited'
}
