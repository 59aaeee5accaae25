import { needsTranslation } from '#i18n/merge/carry.ts'
import type { Provider } from '#i18n/providers/port.ts'
import type { Unit } from '#i18n/units/types.ts'
import { asSent } from '../glossary/asSent.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { raiseUseCounts } from '../memory/store/raiseUseCounts.ts'
import { withheld } from '../provider/neverSent.ts'
import { findRecord } from '../record/store.ts'
import type { RecordUnit, RecordUsage, TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import type { TargetLanguage } from '../schema/languages.ts'
import { openAllowance } from '../usage/allowance.ts'
import { charactersOf } from '../usage/fit.ts'
import { fillUnits } from './fill.ts'
import { foundInMemory } from './fromMemory.ts'
import { type Refusal, translateWaiting } from './fromProvider.ts'
import { openFlight } from './inFlight.ts'
import { isRemembered, rememberBatch } from './rememberBatch.ts'
import type { Run } from './runTranslation.ts'
import type { Snapshot } from './snapshot.ts'
import { sentencesToSend } from './toSend.ts'

type LastRun = RecordUsage['lastRun']

type Filling = { record: TranslationRecord; snapshot: Snapshot; language: TargetLanguage }

/**
 * Fills the sentences of a record that wait: from memory, then by the machine; again while other jobs
 * are paying for sentences that stand here too.
 * @returns why some still wait; undefined when none does, or the record is gone
 */
export async function fillWaiting(run: Run, filling: Filling): Promise<Refusal | undefined> {
  const { payload, target, provider, providerReason } = run
  const lastRun: LastRun = { estimated: 0, billed: 0, sentences: 0, at: '' }
  let known: TranslationRecord | null = filling.record
  let refusal: Refusal | undefined
  for (;;) {
    const record: TranslationRecord | null = known && (await fillFromMemory(run, known))
    const units = record?.units ?? []
    if (!record || !units.some(needsTranslation)) return undefined
    if (refusal) return refusal
    const kept = await withheld(payload, target)
    if (kept) return kept
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
      record,
      provider,
      sentences: own,
      lastRun,
      onLanded: flight.land,
    }).finally(flight.close)
    if (!flight.others) return refusal
    await flight.others
    run.signal.throwIfAborted()
    known = await findRecord({ payload, id: record.id })
  }
}

/** @returns the record as it is then; null when it is gone */
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
  args: Filling & {
    provider: Provider
    sentences: readonly RecordUnit[]
    /** Of this run until now; what is sent is added. */
    lastRun: LastRun
    onLanded: (sources: Iterable<string>) => void
  },
): Promise<Refusal | undefined> {
  const { record, snapshot, language, provider, sentences, lastRun, onLanded } = args
  const { payload, target } = run
  if (sentences.length === 0) return undefined
  const units = record.units ?? []
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
