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
import { fillUnits } from './fill.ts'
import { foundInMemory } from './fromMemory.ts'
import { type Refusal, translateWaiting } from './fromProvider.ts'
import { keepDropped } from './keepDropped.ts'
import { mergeRecord } from './mergeRecord.ts'
import { releaseRecord } from './releaseRecord.ts'
import { removeRecords } from './removeRecords.ts'
import { rememberBatch } from './rememberBatch.ts'
import { queueMedia } from './queueMedia.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import { writeBack } from '../writeBack/writeBack.ts'
import { WITHDRAWN_REASON } from './recordState.ts'

export type Run = {
  payload: Payload
  target: LocaleTarget
  /** Undefined when no machine translates; `providerReason` then says why. */
  provider: Provider | undefined
  providerReason: string
  signal: AbortSignal
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
  if (!answer.found) return withdraw(run, 'The document is not published.')
  if (!language) return withdraw(run, 'The language is switched off.')
  if (await isWithdrawnByStaff(run)) {
    await writeBack({ payload, target, schema: answer.snapshot.schema })
    return withdraw(run, WITHDRAWN_REASON)
  }

  const id = await bringUpToSource(run, answer.snapshot)
  await fillFromMemory(run, id)
  const refusal = await fillFromProvider(run, id, answer.snapshot)
  run.signal.throwIfAborted()
  await releaseRecord({ ...run, id, snapshot: answer.snapshot, policy: language.policy, refusal })
  await queueMedia({ payload, target, document: answer.snapshot.document })
  return refusal ? { done: false, refusal } : { done: true }
}

/** Readers cannot reach the page; its sentences stay in the record for when it comes back. */
async function withdraw({ payload, target }: Run, reason: string): Promise<RunOutcome> {
  const record = await findRecordOf({ payload, target })
  if (record) {
    const change = { state: 'withdrawn' as const, reason }
    const isSo = (newest: TranslationRecord) =>
      isDeepStrictEqual(change, { state: newest.state, reason: newest.reason })
    await updateRecord({
      payload,
      id: record.id,
      decide: (newest) => (isSo(newest) ? null : change),
    })
  }
  return { done: true }
}

async function isWithdrawnByStaff({ payload, target }: Run): Promise<boolean> {
  return Boolean((await findRecordOf({ payload, target }))?.isWithdrawn)
}

async function bringUpToSource(run: Run, snapshot: Snapshot): Promise<string> {
  const { payload, target } = run
  const known = await findRecordOf({ payload, target })
  if (!known) await createRecord({ payload, target, data: { state: 'queued' } })
  const record = known ?? (await findRecordOf({ payload, target }))
  if (!record) throw new Error(`The record of ${target.collection} could not be made.`)
  const merge = (previous: typeof record) =>
    mergeRecord({ previous: previous.units ?? [], source: snapshot.units })
  const merged = merge(record)
  await keepDropped({ ...run, record, dropped: merged.dropped })
  await updateRecord({
    payload,
    id: record.id,
    decide: (newest) => {
      if (newest.isWithdrawn) return null
      const { units } = merge(newest)
      const isWorking = units.some(needsTranslation)
      // Nothing to do writes nothing: most comparisons find a record as it should be.
      const isBack = newest.state === 'withdrawn'
      const isDraftDone = Boolean(newest.draftState)
      if (!isWorking && !isBack && !isDraftDone && isDeepStrictEqual(units, newest.units))
        return null
      return {
        title: snapshot.title,
        sourceFingerprint: fingerprintUnits(snapshot.units),
        units,
        // What was prepared is published now, or is no longer what will be.
        ...(isDraftDone ? { draftState: null, draftReason: null } : {}),
        ...(isWorking || isBack ? { state: 'translating', reason: null } : {}),
      }
    },
  })
  return record.id
}

async function fillFromMemory(run: Run, id: string): Promise<void> {
  const { payload, target, now } = run
  const units = (await findRecordOf({ payload, target }))?.units ?? []
  if (!units.some(needsTranslation)) return
  const find = await foundInMemory({ payload, units, locale: target.locale, now: now() })
  await updateRecord({
    payload,
    id,
    decide: (newest) => ({
      units: fillUnits({ units: newest.units ?? [], locale: target.locale, find }),
    }),
  })
}

async function fillFromProvider(
  run: Run,
  id: string,
  snapshot: Snapshot,
): Promise<Refusal | undefined> {
  const { payload, target, provider, providerReason } = run
  const units = (await findRecordOf({ payload, target }))?.units ?? []
  if (!units.some(needsTranslation)) return undefined
  if (!provider) return noProvider(providerReason)
  return translateWaiting({
    ...run,
    provider,
    units,
    title: snapshot.title,
    labels: new Map(snapshot.units.map(({ path, label }) => [path, label])),
    locale: target.locale,
    onBatch: async ({ found, billedCharacters }) => {
      await rememberBatch({ payload, locale: target.locale, units, found })
      await updateRecord({
        payload,
        id,
        decide: (newest) => ({
          provider: provider.name,
          billedCharacters: (newest.billedCharacters ?? 0) + billedCharacters,
          units: fillUnits({
            units: newest.units ?? [],
            locale: target.locale,
            find: ({ source }) => found.get(source),
          }),
        }),
      })
    },
  })
}

function noProvider(reason: string): Refusal {
  return { code: 'no-provider', sentence: reason, isRetryable: false, retryAfterMs: undefined }
}
