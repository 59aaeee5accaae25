import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { DifferencePart } from '#i18n/merge/sourceDifference.ts'
import { sourceDifference } from '#i18n/merge/sourceDifference.ts'
import { getLeaf } from '#i18n/units/leaves.ts'
import { lookOf } from '#i18n/units/lexical/look.ts'
import { areNeighbours } from '#i18n/units/pair.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import type { SourceUnit, TaggedText } from '#i18n/units/types.ts'
import { withFixes } from '#src/translation/endpoints/fixes.ts'
import type { RecordUnit } from '#src/translation/record/types.ts'
import type { Snapshot } from '#src/translation/run/snapshot.ts'
import type { WorkspaceOrigin, WorkspaceUnit } from '../types.ts'
import { unitTags } from './unitTags.ts'

type Place = Pick<SourceUnit, 'path' | 'block' | 'index'>

const placeOf = ({ path, block, index }: Place) => JSON.stringify([path, block, index])

/**
 * The sentences of a record as a translator sees them, in the document's order.
 * @param args.source the published source with labels in the person's language; null when it is gone.
 * @param args.names of people, by id.
 */
export function describeUnits(args: {
  units: readonly RecordUnit[]
  locale: Locale
  source: Pick<Snapshot, 'document' | 'units'> | null
  names: ReadonlyMap<string, string>
}): WorkspaceUnit[] {
  const { units, locale, source, names } = args
  const places = new Map(source?.units.map((unit) => [placeOf(unit), unit]))
  const sourceAt = (unit: Place) => places.get(placeOf(unit))
  const labels = new Map(source?.units.map(({ path, label }) => [path, label]))
  return withFixes(units, locale).map((unit, at): WorkspaceUnit => {
    const { id, path, block, state, target, checks, dismissed, suggestion, released } = unit
    const next = units[at + 1]
    return {
      id,
      path,
      label: sourceAt(unit)?.label ?? labels.get(path) ?? path,
      look: lookOf(source ? getLeaf(source.document, path) : null, block),
      source: unit.source,
      target,
      state,
      origin: originOf(unit, names),
      tags: unitTags(unit, sourceAt),
      checks,
      dismissed,
      suggestion: suggestion?.target ?? null,
      difference: unit.staleFrom ? changedWords(unit.staleFrom.source, unit.source) : null,
      references: (unit.references ?? []).flatMap((old) => old.target ?? []),
      readers: released?.target ?? null,
      isOriginalShown: Boolean(unit.showOriginal),
      isJoined: Boolean(unit.parts),
      canJoin: next !== undefined && !unit.parts && !next.parts && areNeighbours(unit, next),
    }
  })
}

function changedWords(before: TaggedText, after: TaggedText): DifferencePart[] {
  return sourceDifference(before, after, SOURCE_LOCALE).map(({ kind, text }) => ({
    kind,
    text: tokenise(text)
      .map((token) => (token.kind === 'text' ? token.text : ''))
      .join(''),
  }))
}

function originOf(
  { origin }: RecordUnit,
  names: ReadonlyMap<string, string>,
): WorkspaceOrigin | null {
  if (!origin) return null
  const { kind, provider, score, at, user } = origin
  const by = user === undefined ? undefined : names.get(user)
  return {
    kind,
    at,
    ...(provider === undefined ? {} : { provider }),
    ...(score === undefined ? {} : { score }),
    ...(by === undefined ? {} : { by }),
  }
}
