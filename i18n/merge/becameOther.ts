import { pairSource, pairTexts } from '#i18n/units/pair.ts'
import { hasSameTags } from '#i18n/units/tagged/sameTags.ts'
import { highestTag } from '#i18n/units/tagged/tokens.ts'
import type { Unit } from '#i18n/units/types.ts'
import { carryUnit, freshUnit, type Place } from './carry.ts'
import { isHuman } from './isHuman.ts'
import { joinPair } from './joinUnits.ts'

/**
 * The second of two sentences that one became: nobody has translated it, and a person's words for
 * the old one, which stay with the first, are shown beside it. After a minor edit the first says all.
 */
export function restOfSplit(
  old: Unit,
  place: Place,
  options: { id: string; minor: boolean },
): Unit {
  const fresh = freshUnit(place, options.id)
  if (options.minor && old.target !== null && isPlain(old)) {
    return { ...fresh, target: '', state: old.state, origin: old.origin }
  }
  const { references = [], parts: _parts, ...own } = old
  const shown = isHuman(old) && old.target !== '' ? [own, ...references] : references
  return shown.length > 0 ? { ...fresh, references: shown } : fresh
}

/** The first of two sentences that one became: the old unit, changed. */
export function startOfSplit(old: Unit, place: Place, minor: boolean): Unit {
  return carryUnit(old, place, minor && isPlain(old))
}

/** A sentence with tags cannot say all in its first half: the tags of the second would be lost. */
function isPlain({ source }: Unit): boolean {
  return highestTag(source) === 0
}

/**
 * The one sentence that two became. What people wrote of both is in its target, stale; where a person
 * wrote of one only, those words are; a machine's are given up.
 */
export function joinedBySource(olds: readonly [Unit, Unit], place: Place, minor: boolean): Unit {
  const [first, second] = olds
  const references = olds.flatMap((old) => old.references ?? [])
  const beside = references.length > 0 ? { references } : {}
  const source = pairSource(first, second)
  if (minor && hasSameTags(source, place.source)) {
    const { parts: _, ...joint } = joinPair(first, second)
    return { ...carryUnit(joint, place, true), ...beside }
  }
  const human = olds.filter(isHuman)
  if (human.length === 0) return { ...freshUnit(place, first.id), ...beside }
  const [only, other] = human
  if (only && !other) return { ...carryUnit(only, place), ...beside }
  return {
    ...freshUnit(place, first.id),
    target: pairTexts(first, [first.target ?? '', second.target ?? '']),
    state: 'stale',
    origin: second.origin,
    staleFrom: { source, state: 'edited', sentences: [withoutPlaceOfNext(first), second] },
    ...beside,
  }
}

/** What followed an old sentence says nothing any more. */
function withoutPlaceOfNext({ withNext: _, ...unit }: Unit): Unit {
  return unit
}
