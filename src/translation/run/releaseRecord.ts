import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { forgetTerms } from '../glossary/siteTerms.ts'
import { updateRecord } from '../record/update.ts'
import { isDemoSite } from '../provider/demo.ts'
import { planRelease } from '../release/plan.ts'
import type { ReleasePolicy } from '../schema/languages.ts'
import { isNamed } from '../glossary/readNames.ts'
import type { LocaleTarget } from '../schema/target.ts'
import { writeBack } from '../writeBack/writeBack.ts'
import type { Refusal } from './fromProvider.ts'
import { stateAfterRun } from './recordState.ts'
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
  const rules = { policy, isDemo: isDemoSite(payload) }
  const record = await updateRecord({
    payload,
    id,
    decide: (newest) => {
      // Unpublished while this ran: what was decided then stays.
      if (newest.state === 'withdrawn') return null
      const plan = planRelease({
        schema: snapshot.schema,
        document: snapshot.document,
        units: newest.units ?? [],
        previous: newest.released ?? {},
        rules,
      })
      const hold = refusal ? { reason: refusal.sentence } : undefined
      const change = {
        ...plan,
        state: stateAfterRun({ units: plan.units, rules, hold }),
        reason: hold?.reason ?? null,
        heldBy: refusal?.code ?? null,
      }
      const before = {
        ...pick(newest, change),
        reason: newest.reason ?? null,
        heldBy: newest.heldBy ?? null,
      }
      if (isDeepStrictEqual(before, change)) return null
      const isNewText = plan.releasedFingerprint !== newest.releasedFingerprint
      return { ...change, ...(isNewText ? { releasedAt: now().toISOString() } : {}) }
    },
  })
  if (record?.state === 'withdrawn') return
  const released = record?.released ?? {}
  const changed = await writeBack({ payload, target, schema: snapshot.schema, released })
  if (changed.length > 0 && isNamed(target)) forgetTerms(payload)
}

function pick<T extends object>(record: T, like: object): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key in like)) as Partial<T>
}
