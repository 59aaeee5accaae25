import { type ChangedFact, changedFacts } from '#i18n/checks/facts.ts'
import type { Term } from '#i18n/glossary/types.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import { freshUnit } from '#i18n/merge/carry.ts'
import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import type { SourceUnit } from '#i18n/units/types.ts'

type Pair = { before: SourceUnit; after: SourceUnit }

/**
 * What speaks against calling an edit minor: every number, date, time, name, link or negation that
 * differs between the published sentences and what they become. A sentence that is new or gone is
 * no edit of one: it is translated, or dropped, as with any publish.
 */
export function factsAgainstMinor(args: {
  before: readonly SourceUnit[]
  after: readonly SourceUnit[]
  terms: readonly Term[]
}): ChangedFact[] {
  const { terms } = args
  return editedPairs(args).flatMap(({ before, after }) => [
    ...changedFacts(before.source, after.source, { locale: SOURCE_LOCALE, terms }),
    ...changedLinks(before, after),
  ])
}

/** Which published sentence each sentence continues, as the merge of the records will see it. */
function editedPairs(args: {
  before: readonly SourceUnit[]
  after: readonly SourceUnit[]
}): Pair[] {
  const previous = args.before.map((unit, at) => ({
    ...freshUnit(unit, String(at)),
    target: unit.source,
    state: 'approved' as const,
  }))
  const { units } = mergeUnits({ previous, source: args.after, newId: () => 'new' })
  return units.flatMap(({ id }, at) => {
    const [before, after] = [args.before[Number(id)], args.after[at]]
    return before && after ? [{ before, after }] : []
  })
}

/** Addresses of links stand beside the words, in the tags. */
function changedLinks(before: SourceUnit, after: SourceUnit): ChangedFact[] {
  const [old, now] = [linksOf(before), linksOf(after)]
  const longest = Math.max(old.length, now.length)
  return Array.from({ length: longest }, (_, at) => [old[at] ?? null, now[at] ?? null] as const)
    .filter(([was, is]) => was !== is)
    .map(([was, is]) => ({ kind: 'link', before: was, after: is }))
}

function linksOf(unit: SourceUnit): string[] {
  return unit.tags.flatMap(({ stands, detail }) => (stands === 'link' ? [detail] : []))
}
