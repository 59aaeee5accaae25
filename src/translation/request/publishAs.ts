import { sentence } from '#collections/shared/texts/sentence.ts'
import type { Term } from '#i18n/glossary/types.ts'
import { needsTranslation } from '#i18n/merge/carry.ts'
import { fingerprintUnits } from '#i18n/units/fingerprint.ts'
import type { SourceUnit } from '#i18n/units/types.ts'
import { APIError, type PayloadRequest } from 'payload'
import { siteTerms } from '../glossary/siteTerms.ts'
import { createRecord, findRecord, saveRecord } from '../record/store.ts'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { keepDropped } from '../run/keepDropped.ts'
import { mergeRecord } from '../run/mergeRecord.ts'
import { readSnapshot } from '../run/snapshot.ts'
import { targetLanguages } from '../schema/languages.ts'
import { recordKey, type Target } from '../schema/target.ts'
import { factsAgainstMinor } from './minorEdit.ts'
import type { PublishMode } from './publishMode.ts'

type Publish = {
  req: PayloadRequest
  target: Target
  records: readonly TranslationRecord[]
  mode: PublishMode
  /** The sentences that were published until now; undefined when nothing was. */
  before: readonly SourceUnit[] | undefined
}

/**
 * Takes the sentences of an urgent publish or a minor edit into the records, in the publish's own
 * transaction and without a machine: whenever a job runs, and however many publishes it stands for,
 * it finds what was asked of this one.
 * @throws APIError 400 when an edit that is called minor changes a fact; nothing is published then.
 */
export async function publishAs({ req, target, records, mode, before }: Publish): Promise<void> {
  const answer = await readSnapshot({ payload: req.payload, req, target })
  if (!answer.found) return
  const after = answer.snapshot.units
  if (mode === 'minor') {
    if (!before) return
    await refuseChangedFacts(req, { before, after })
    for (const record of records) await takeInMinor({ req, record, before, after })
    return
  }
  for (const record of await recordsInEveryLanguage({ req, target, records })) {
    await takeIn({ req, record, after, merge: (units) => mergeUrgent(units, after) })
  }
}

async function refuseChangedFacts(
  req: PayloadRequest,
  units: { before: readonly SourceUnit[]; after: readonly SourceUnit[] },
): Promise<void> {
  const changes = factsAgainstMinor({ ...units, terms: await knownNames(req) })
  if (changes.length === 0) return
  const shown = changes.map(({ before, after }) => `“${before ?? '–'}” → “${after ?? '–'}”`)
  const refusal = sentence(req, 'minorRefused', { changes: [...new Set(shown)].join(', ') })
  throw new APIError(refusal, 400, { code: 'minor-edit-refused', changes }, true)
}

/** What the site calls things, in whatever language it has a form: capitals tell only some names. */
async function knownNames(req: PayloadRequest): Promise<Term[]> {
  const { payload } = req
  const languages = await targetLanguages({ payload, req })
  const known = await Promise.all(
    languages.map(({ locale }) => siteTerms({ payload, locale, now: new Date() })),
  )
  return [...new Map(known.flat().map((term) => [term.source, term])).values()]
}

/** What an earlier publish changed and no job has seen yet is no part of the minor edit. */
async function takeInMinor(args: {
  req: PayloadRequest
  record: TranslationRecord
  before: readonly SourceUnit[]
  after: readonly SourceUnit[]
}): Promise<void> {
  const { before, after } = args
  await takeIn({
    ...args,
    merge: (units) => {
      const published = mergeRecord({ previous: units, source: before })
      const { units: kept, dropped } = mergeRecord({
        previous: published.units,
        source: after,
        minor: true,
      })
      return { units: kept, dropped: [...published.dropped, ...dropped] }
    },
  })
}

function mergeUrgent(previous: readonly RecordUnit[], source: readonly SourceUnit[]) {
  const { units, dropped } = mergeRecord({ previous, source })
  const isHeld = (unit: RecordUnit) =>
    needsTranslation(unit) || unit.state === 'stale' || unit.state === 'machine'
  return {
    dropped,
    units: units.map((unit) => (isHeld(unit) ? { ...unit, urgentFor: unit.source } : unit)),
  }
}

async function takeIn(args: {
  req: PayloadRequest
  record: TranslationRecord
  after: readonly SourceUnit[]
  merge: (units: readonly RecordUnit[]) => Pick<ReturnType<typeof mergeRecord>, 'units' | 'dropped'>
}): Promise<void> {
  const { req, after } = args
  const record = await findRecord({ payload: req.payload, req, id: args.record.id })
  if (!record) return
  const { units, dropped } = args.merge(record.units ?? [])
  await keepDropped({ payload: req.payload, req, record, dropped, now: () => new Date() })
  const change = { units, sourceFingerprint: fingerprintUnits(after) }
  await saveRecord({ payload: req.payload, req, record, change })
}

/** With a first publish there is no record yet: its job would not know of the urgency. */
async function recordsInEveryLanguage(
  args: Pick<Publish, 'req' | 'target' | 'records'>,
): Promise<TranslationRecord[]> {
  const { req, target, records } = args
  const { payload } = req
  const known = new Set(records.map(({ key }) => key))
  const made = (await targetLanguages({ payload, req }))
    .map(({ locale }) => ({ ...target, locale }))
    .filter((localeTarget) => !known.has(recordKey(localeTarget)))
  const created = await Promise.all(
    made.map((localeTarget) =>
      createRecord({ payload, req, target: localeTarget, data: { state: 'queued' } }),
    ),
  )
  return [...records, ...created]
}
