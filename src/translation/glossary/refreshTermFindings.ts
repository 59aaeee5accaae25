import { termsIn } from '#i18n/glossary/matchTerms.ts'
import { indexTerms } from '#i18n/glossary/termIndex.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Finding } from '#i18n/units/types.ts'
import type { Payload } from 'payload'
import { findRecord } from '../record/store.ts'
import type { RecordUnit } from '../record/types.ts'
import { updateRecord } from '../record/update.ts'
import { findingsOn } from '../run/fill.ts'
import { type SentenceTerms, sentenceTerms } from './sentenceTerms.ts'
import { siteTerms } from './siteTerms.ts'

/** Findings that depend on the glossary and the names of the site, not on the sentence alone. */
const isAboutTerms = ({ id }: Finding): boolean => /^(?:glossary|names)(?:-|$)/u.test(id)

/**
 * Looks again at what a changed term says of sentences that have their translation: nothing becomes
 * stale by it, but a translator sees what no longer agrees. Writes only where a finding differs.
 */
export async function refreshTermFindings(args: {
  payload: Payload
  id: string
  locale: Locale
  now: Date
}): Promise<void> {
  const { payload, id, locale } = args
  const index = indexTerms(await siteTerms(args))
  const units = (await findRecord({ payload, id }))?.units ?? []
  const concerned = units.filter(
    (unit) =>
      hasFittingTarget(unit) &&
      (unit.checks.some(isAboutTerms) || termsIn(unit.source, index).length > 0),
  )
  if (concerned.length === 0) return
  const terms = await sentenceTerms({ ...args, sources: concerned.map(({ source }) => source) })
  const ids = new Set(concerned.map((unit) => unit.id))
  const refresh = (newest: readonly RecordUnit[]) =>
    newest.map((unit) => (ids.has(unit.id) ? withTermFindings(unit, { locale, terms }) : unit))
  if (!isChanged(units, refresh(units))) return
  await updateRecord({
    payload,
    id,
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
