import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Provider } from '#i18n/providers/port.ts'
import { fingerprintUnits } from '#i18n/units/fingerprint.ts'
import type { Unit } from '#i18n/units/types.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { raiseUseCounts } from '../memory/store/raiseUseCounts.ts'
import { withheld } from '../provider/neverSent.ts'
import { createRecord, findRecordOf } from '../record/store.ts'
import type { TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { type TargetLanguage, targetLanguages } from '../schema/languages.ts'
import type { LocaleTarget } from '../schema/target.ts'
import { openAllowance } from '../usage/allowance.ts'
import { charactersOf } from '../usage/fit.ts'
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
import { sentencesToSend } from './toSend.ts'
import { asSent } from '../glossary/asSent.ts'
import { refreshTermFindings } from '../glossary/refreshTermFindings.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
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
  const looked = merged && (await refreshTermFindings({ ...run, record: merged, now: run.now() }))
  const record = looked && (await fillFromMemory(run, looked))
  // Deleted while this ran, by somebody who has seen to the rest.
  if (!record) return { done: true }
  const refusal = await fillFromProvider(run, { record, snapshot, language })
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
        isDeepStrictEqual(units, newest.units) &&
        isSameMoment(newest.happensAt, snapshot.happensAt)
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

async function fillFromMemory(
  run: Run,
  record: TranslationRecord,
): Promise<TranslationRecord | null> {
  const { payload, target, now } = run
  const units = record.units ?? []
  if (!units.some(needsTranslation)) return record
  const memory = await foundInMemory({ payload, units, locale: target.locale, now: now() })
  if (memory.entries.length === 0) return record
  const { termsOf } = await waitingTerms(run, units)
  const filled = await updateRecord({
    payload,
    id: record.id,
    known: record,
    decide: (newest) => ({
      units: fillUnits({
        units: newest.units ?? [],
        locale: target.locale,
        find: memory.find,
        termsOf,
      }),
    }),
  })
  await raiseUseCounts({ payload, ids: memory.entries })
  return filled
}

async function fillFromProvider(
  run: Run,
  args: { record: TranslationRecord; snapshot: Snapshot; language: TargetLanguage },
): Promise<Refusal | undefined> {
  const { record, snapshot, language } = args
  const { payload, target, provider, providerReason } = run
  const units = record.units ?? []
  if (!units.some(needsTranslation)) return undefined
  const kept = await withheld(payload, target)
  if (kept) return kept
  if (!provider) return noProvider(providerReason)
  const terms = await waitingTerms(run, units)
  const { termsOf } = terms
  const sentences = sentencesToSend(units)
  const allowance = await openAllowance({
    ...run,
    provider: provider.name,
    locale: target.locale,
    sentences,
    asSent: asSent(terms),
  })
  const lastRun = {
    estimated: charactersOf(sentences, asSent(terms)),
    billed: 0,
    sentences: 0,
    at: '',
  }
  const refusal = await translateWaiting({
    ...run,
    provider,
    sent: allowance.sentences,
    terms,
    units,
    title: snapshot.title,
    labels: new Map(snapshot.units.map(({ path, label }) => [path, label])),
    locale: target.locale,
    formality: language.formality,
    onBatch: async ({ found, billedCharacters }) => {
      const paid = sentences.filter(({ source }) => found.has(source))
      // The money is spent: first of all it is counted.
      await allowance.book({ billedCharacters, sentences: paid })
      lastRun.billed += billedCharacters
      lastRun.sentences += paid.length
      lastRun.at = run.now().toISOString()
      await rememberBatch({
        payload,
        locale: target.locale,
        units,
        found,
        termsOf,
        now: run.now(),
      })
      await updateRecord({
        payload,
        id: record.id,
        decide: (newest) => ({
          provider: provider.name,
          usage: { lastRun: { ...lastRun } },
          billedCharacters: (newest.billedCharacters ?? 0) + billedCharacters,
          units: fillUnits({
            units: newest.units ?? [],
            locale: target.locale,
            find: ({ source }) => found.get(source),
            termsOf,
          }),
        }),
      })
    },
  }).finally(allowance.close)
  return refusal ?? allowance.refusal
}

/** The terms of the sentences that wait; the others keep what was found of them. */
function waitingTerms({ payload, target, now }: Run, units: readonly Unit[]) {
  const sources = units.filter(needsTranslation).map(({ source }) => source)
  return sentenceTerms({ payload, sources, locale: target.locale, now: now() })
}

function noProvider(reason: string): Refusal {
  return { code: 'no-provider', sentence: reason, isRetryable: false, retryAfterMs: undefined }
}
