import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Provider } from '#i18n/providers/port.ts'
import { fingerprintUnits } from '#i18n/units/fingerprint.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { createRecord, findRecordOf } from '../record/store.ts'
import type { TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { targetLanguages } from '../schema/languages.ts'
import type { LocaleTarget } from '../schema/target.ts'
import type { Refusal } from './fromProvider.ts'
import { keepDropped } from './keepDropped.ts'
import { mergeRecord } from './mergeRecord.ts'
import { releaseRecord } from './releaseRecord.ts'
import { removeRecords } from './removeRecords.ts'
import { queueMedia } from './queueMedia.ts'
import { fillWaiting } from './fillWaiting.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import { refreshTermFindings } from '../glossary/refreshTermFindings.ts'
import { writeBack } from '../writeBack/writeBack.ts'
import { TRASHED_REASON, UNPUBLISHED_REASON, WITHDRAWN_REASON } from './recordState.ts'

export type Run = {
  payload: Payload
  target: LocaleTarget
  /** Undefined when no machine translates; `providerReason` then says why. */
  provider: Provider | undefined
  providerReason: string
  signal: AbortSignal
  /** Throws when the document's lease is no longer this run's: asked before what lasts. */
  confirmLease: () => Promise<void>
  now: () => Date
}

export type RunOutcome =
  | { done: true }
  /** What is live is right; some sentences wait for a provider that refused. */
  | { done: false; refusal: Refusal }

/**
 * Brings one document in one language up to its published source: merge, memory, provider, checks,
 * record, release, write-back (design section 5, The run). Safe to run at any time and again after a
 * crash: finished work is in the record, and what differs from it is put right.
 */
export async function runTranslation(run: Run): Promise<RunOutcome> {
  const { payload, target } = run
  const answer = await readSnapshot({ payload, target })
  if (!answer.found && answer.why === 'deleted') {
    await removeRecords({ payload, target, now: run.now })
    return { done: true }
  }
  const languages = await targetLanguages({ payload })
  const language = languages.find(({ locale }) => locale === target.locale)
  if (!answer.found) {
    const inTrash = answer.why === 'trashed'
    return withdraw(run, inTrash ? TRASHED_REASON : UNPUBLISHED_REASON, { inTrash })
  }
  if (!language) return withdraw(run, 'The language is switched off.')
  const known = await findRecordOf({ payload, target })
  if (known?.isWithdrawn) {
    await writeBack({ payload, target, schema: answer.snapshot.schema })
    return withdraw(run, WITHDRAWN_REASON)
  }

  const { snapshot } = answer
  const merged = await bringUpToSource(run, { snapshot, known })
  const record = merged && (await refreshTermFindings({ ...run, record: merged, now: run.now() }))
  // Deleted while this ran, by somebody who has seen to the rest.
  if (!record) return { done: true }
  const refusal = await fillWaiting(run, { record, snapshot, language })
  run.signal.throwIfAborted()
  await run.confirmLease()
  await releaseRecord({ ...run, id: record.id, snapshot, policy: language.policy, refusal })
  await queueMedia({ payload, target, document: snapshot.document })
  return refusal ? { done: false, refusal } : { done: true }
}

/** Readers cannot reach the page; its sentences stay in the record for when it comes back. */
async function withdraw(
  { payload, target }: Run,
  reason: string,
  { inTrash } = { inTrash: false },
): Promise<RunOutcome> {
  const record = await findRecordOf({ payload, target })
  if (record) {
    const change = { state: 'withdrawn' as const, reason, inTrash }
    const isSo = (newest: TranslationRecord) =>
      newest.state === 'withdrawn' &&
      newest.reason === reason &&
      Boolean(newest.inTrash) === inTrash
    await updateRecord({
      payload,
      id: record.id,
      decide: (newest) => (isSo(newest) ? null : change),
    })
  }
  return { done: true }
}

/** @returns the record as it is then; null when it is gone */
async function bringUpToSource(
  run: Run,
  { snapshot, known }: { snapshot: Snapshot; known: TranslationRecord | null },
): Promise<TranslationRecord | null> {
  const { payload, target } = run
  if (!known) await createRecord({ payload, target, data: { state: 'queued' } })
  const record = known ?? (await findRecordOf({ payload, target }))
  if (!record) throw new Error(`The record of ${target.collection} could not be made.`)
  const merge = (previous: typeof record) =>
    mergeRecord({ previous: previous.units ?? [], source: snapshot.units })
  const merged = merge(record)
  await keepDropped({ ...run, record, dropped: merged.dropped })
  return updateRecord({
    payload,
    id: record.id,
    known: record,
    decide: (newest) => {
      if (newest.isWithdrawn) return null
      const { units } = merge(newest)
      const isWorking = units.some(needsTranslation)
      // Nothing to do writes nothing: most comparisons find a record as it should be.
      const isBack = newest.state === 'withdrawn'
      const isDraftDone = Boolean(newest.draftState)
      const isKept =
        isDeepStrictEqual(units, newest.units) && isSameMoment(newest.happensAt, snapshot.happensAt)
      if (!isWorking && !isBack && !isDraftDone && isKept) return null
      return {
        title: snapshot.title,
        happensAt: snapshot.happensAt,
        sourceFingerprint: fingerprintUnits(snapshot.units),
        units,
        // What was prepared is published now, or is no longer what will be.
        ...(isDraftDone ? { draftState: null, draftReason: null } : {}),
        ...(isWorking || isBack ? { state: 'translating', reason: null } : {}),
      }
    },
  })
}

/** Databases write the same moment in different ways. */
const isSameMoment = (one: string | null | undefined, other: string) =>
  Date.parse(one ?? '') === Date.parse(other)
