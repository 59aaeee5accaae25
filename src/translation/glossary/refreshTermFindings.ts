import { termsIn } from '#i18n/glossary/matchTerms.ts'
import { indexTerms } from '#i18n/glossary/termIndex.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Finding } from '#i18n/units/types.ts'
import type { Payload } from 'payload'
import type { RecordUnit, TranslationRecord } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { findingsOn } from '../run/fill.ts'
import { type SentenceTerms, sentenceTerms } from './sentenceTerms.ts'
import { siteTerms } from './siteTerms.ts'

/** Findings that depend on the glossary and the names of the site, not on the sentence alone. */
const isAboutTerms = ({ id }: Finding): boolean => /^(?:glossary|names)(?:-|$)/u.test(id)

/**
 * Looks again at what a changed term says of sentences that have their translation: nothing becomes
 * stale by it, but a translator sees what no longer agrees. Writes only where a finding differs.
 * @returns the record as it is then; null when it is gone
 */
export async function refreshTermFindings(args: {
  payload: Payload
  record: TranslationRecord
  now: Date
}): Promise<TranslationRecord | null> {
  const { payload, record, now } = args
  const { locale } = record
  const index = indexTerms(await siteTerms({ payload, locale, now }))
  const units = record.units ?? []
  const concerned = units.filter(
    (unit) =>
      hasFittingTarget(unit) &&
      (unit.checks.some(isAboutTerms) || termsIn(unit.source, index).length > 0),
  )
  if (concerned.length === 0) return record
  const sources = concerned.map(({ source }) => source)
  const terms = await sentenceTerms({ payload, sources, locale, now })
  const ids = new Set(concerned.map((unit) => unit.id))
  const refresh = (newest: readonly RecordUnit[]) =>
    newest.map((unit) => (ids.has(unit.id) ? withTermFindings(unit, { locale, terms }) : unit))
  if (!isChanged(units, refresh(units))) return record
  return updateRecord({
    payload,
    id: record.id,
    known: record,
    decide: (newest) => {
      const before = newest.units ?? []
      const after = refresh(before)
      return isChanged(before, after) ? { units: after } : null
    },
  })
}

/** The checks of a stale unit belong to the sentence its target was made for. */
const hasFittingTarget = ({ target, state }: RecordUnit) => target !== null && state !== 'stale'

function withTermFindings(
  unit: RecordUnit,
  { locale, terms }: { locale: Locale; terms: SentenceTerms },
): RecordUnit {
  if (!hasFittingTarget(unit)) return unit
  const found = findingsOn(unit, locale, terms.termsOf(unit.source)).filter(isAboutTerms)
  const known = unit.checks.filter(isAboutTerms)
  if (JSON.stringify(found) === JSON.stringify(known)) return unit
  return { ...unit, checks: [...unit.checks.filter((one) => !isAboutTerms(one)), ...found] }
}

const isChanged = (before: readonly RecordUnit[], after: readonly RecordUnit[]) =>
  after.some((unit, at) => unit !== before[at])
