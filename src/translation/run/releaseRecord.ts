import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { forgetTerms } from '../glossary/siteTerms.ts'
import type { RecordChange, TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { isDemoSite } from '../provider/demo.ts'
import { planRelease } from '../release/plan.ts'
import type { ReleaseRules } from '../release/publicText.ts'
import type { ReleasePolicy } from '../schema/languages.ts'
import { isNamed } from '../glossary/readNames.ts'
import type { LocaleTarget } from '../schema/target.ts'
import { writeBack } from '../writeBack/writeBack.ts'
import type { Refusal } from './fromProvider.ts'
import { type Hold, stateAfterRun } from './recordState.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Releases what policy allows: first in the record, which says what readers have, then in the
 * document. A crash between the two is repaired by the next run, which compares again.
 */
export async function releaseRecord(args: {
  payload: Payload
  id: string
  target: LocaleTarget
  snapshot: Snapshot
  policy: ReleasePolicy
  refusal: Refusal | undefined
  now: () => Date
}): Promise<void> {
  const { payload, id, target, snapshot, policy, refusal, now } = args
  const rules = { policy, locale: target.locale, isDemo: isDemoSite(payload) }
  const hold = refusal ? { reason: refusal.sentence, code: refusal.code } : undefined
  const record = await updateRecord({
    payload,
    id,
    decide: (newest) => {
      // Unpublished or withdrawn while this ran: what was decided then stays.
      if (isAtRest(newest)) return null
      return releaseChange({ record: newest, snapshot, rules, hold, now: now() })
    },
  })
  if (record && isAtRest(record)) return
  const changed = await writeBack({ payload, target, schema: snapshot.schema })
  if (changed.length > 0 && isNamed(target)) forgetTerms(payload)
}

const isAtRest = ({ state, isWithdrawn }: TranslationRecord) =>
  state === 'withdrawn' || Boolean(isWithdrawn)

/** What a release makes of a record; null when everything is as it should be. */
export function releaseChange(args: {
  record: TranslationRecord
  snapshot: Snapshot
  rules: ReleaseRules
  hold: Hold | undefined
  now: Date
}): RecordChange | null {
  const { record, snapshot, rules, hold, now } = args
  const plan = planRelease({
    schema: snapshot.schema,
    document: snapshot.document,
    units: record.units ?? [],
    previous: record.released ?? {},
    rules,
    showOriginal: Boolean(record.showOriginal),
  })
  const change = {
    ...plan,
    state: stateAfterRun({ units: plan.units, rules, hold }),
    reason: hold?.reason ?? null,
    heldBy: hold?.code ?? null,
  }
  const before = {
    ...pick(record, change),
    reason: record.reason ?? null,
    heldBy: record.heldBy ?? null,
  }
  if (isDeepStrictEqual(before, change)) return null
  const isNewText = plan.releasedFingerprint !== record.releasedFingerprint
  return { ...change, ...(isNewText ? { releasedAt: now.toISOString() } : {}) }
}

function pick<T extends object>(record: T, like: object): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key in like)) as Partial<T>
}
