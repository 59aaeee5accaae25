import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Provider } from '#i18n/providers/port.ts'
import { fingerprintUnits } from '#i18n/units/fingerprint.ts'
import type { Unit } from '#i18n/units/types.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { raiseUseCounts } from '../memory/store/raiseUseCounts.ts'
import { createRecord, findRecordOf } from '../record/store.ts'
import type { RecordUnit, RecordUsage, TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { type TargetLanguage, targetLanguages } from '../schema/languages.ts'
import type { LocaleTarget } from '../schema/target.ts'
import { openAllowance } from '../usage/allowance.ts'
import { charactersOf } from '../usage/fit.ts'
import { fillUnits } from './fill.ts'
import { foundInMemory } from './fromMemory.ts'
import { type Refusal, translateWaiting } from './fromProvider.ts'
import { openFlight } from './inFlight.ts'
import { keepDropped } from './keepDropped.ts'
import { mergeRecord } from './mergeRecord.ts'
import { releaseRecord } from './releaseRecord.ts'
import { removeRecords } from './removeRecords.ts'
import { isRemembered, rememberBatch } from './rememberBatch.ts'
import { queueMedia } from './queueMedia.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import { sentencesToSend } from './toSend.ts'
import { asSent } from '../glossary/asSent.ts'
import { refreshTermFindings } from '../glossary/refreshTermFindings.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { writeBack } from '../writeBack/writeBack.ts'
import { WITHDRAWN_REASON } from './recordState.ts'

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
  if (!answer.found) return withdraw(run, 'The document is not published.')
  if (!language) return withdraw(run, 'The language is switched off.')
  if (await isWithdrawnByStaff(run)) {
    await writeBack({ payload, target, schema: answer.snapshot.schema })
    return withdraw(run, WITHDRAWN_REASON)
  }

  const id = await bringUpToSource(run, answer.snapshot)
  await refreshTermFindings({ ...run, id, locale: target.locale, now: run.now() })
  const refusal = await fillWaiting(run, { id, snapshot: answer.snapshot, language })
  run.signal.throwIfAborted()
  await run.confirmLease()
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

type LastRun = RecordUsage['lastRun']

type Filling = { id: string; snapshot: Snapshot; language: TargetLanguage }

/** Memory, then machine; again while other jobs are paying for sentences that stand here too. */
async function fillWaiting(run: Run, filling: Filling): Promise<Refusal | undefined> {
  const { payload, target, provider, providerReason } = run
  const lastRun: LastRun = { estimated: 0, billed: 0, sentences: 0, at: '' }
  let refusal: Refusal | undefined
  for (;;) {
    await fillFromMemory(run, filling.id)
    const units = (await findRecordOf({ payload, target }))?.units ?? []
    if (!units.some(needsTranslation)) return undefined
    if (refusal) return refusal
    if (!provider) return noProvider(providerReason)
    const sentences = sentencesToSend(units)
    const flight = openFlight({
      payload,
      locale: target.locale,
      sources: isRemembered(provider.name) ? sentences.map(({ source }) => source) : [],
    })
    const own = isRemembered(provider.name)
      ? sentences.filter(({ source }) => flight.isOwn(source))
      : sentences
    refusal = await fillFromProvider(run, {
      ...filling,
      provider,
      units,
      sentences: own,
      lastRun,
      onLanded: flight.land,
    }).finally(flight.close)
    if (!flight.others) return refusal
    await flight.others
    run.signal.throwIfAborted()
  }
}

async function fillFromMemory(run: Run, id: string): Promise<void> {
  const { payload, target, now } = run
  const units = (await findRecordOf({ payload, target }))?.units ?? []
  if (!units.some(needsTranslation)) return
  const memory = await foundInMemory({ payload, units, locale: target.locale, now: now() })
  const { termsOf } = await waitingTerms(run, units)
  await updateRecord({
    payload,
    id,
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
}

async function fillFromProvider(
  run: Run,
  args: Filling & {
    provider: Provider
    units: readonly RecordUnit[]
    sentences: readonly RecordUnit[]
    /** Of this run until now; what is sent is added. */
    lastRun: LastRun
    onLanded: (sources: Iterable<string>) => void
  },
): Promise<Refusal | undefined> {
  const { id, snapshot, language, provider, units, sentences, lastRun, onLanded } = args
  const { payload, target } = run
  if (sentences.length === 0) return undefined
  const terms = await waitingTerms(run, units)
  const { termsOf } = terms
  const allowance = await openAllowance({
    ...run,
    provider: provider.name,
    locale: target.locale,
    sentences,
    asSent: asSent(terms),
  })
  lastRun.estimated += charactersOf(sentences, asSent(terms))
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
      onLanded(found.keys())
      await updateRecord({
        payload,
        id,
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
