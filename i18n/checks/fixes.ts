import type { TaggedText } from '#i18n/units/types.ts'
import { withArabicMarks } from './arabic.ts'
import { withIsolates, withoutDirectionMarks } from './bidi.ts'
import type { FindingId } from './catalogue.ts'
import { withoutInvisible } from './characters.ts'
import { withFrenchSpaces } from './french.ts'
import { withoutEntities } from './leaks.ts'
import { withEnding } from './punctuation.ts'
import { withoutRepeats } from './repeatedWords.ts'
import { runChecks } from './runChecks.ts'
import { singleSpaces, trimEdges } from './spaces.ts'
import { withOpeningMark } from './spanish.ts'
import type { CheckInput } from './types.ts'

type Fix = (input: CheckInput) => TaggedText

const FIXES: Partial<Record<FindingId, Fix>> = {
  'markup-leaked': ({ target }) => withoutEntities(target),
  'characters-invisible': ({ target }) => withoutInvisible(target),
  'bidi-unbalanced': ({ target }) => withoutDirectionMarks(target),
  'bidi-isolation': ({ target }) => withIsolates(target),
  'spanish-marks': ({ target }) => withOpeningMark(target),
  'punctuation-end': withEnding,
  'punctuation-arabic': ({ target }) => withArabicMarks(target),
  'french-spacing': ({ target }) => withFrenchSpaces(target),
  'spaces-edge': ({ target }) => trimEdges(target),
  'spaces-double': ({ target }) => singleSpaces(target),
  'words-repeated': ({ target, targetLocale }) => withoutRepeats(target, targetLocale),
}

const BY_ID: ReadonlyMap<string, Fix> = new Map(Object.entries(FIXES))

/**
 * The target without what a finding names, or `null` where no machine should try. A fix is offered
 * only when all checks agree that it ends this finding and begins no other.
 */
export function fixFor(id: string, input: CheckInput): TaggedText | null {
  const fixed = BY_ID.get(id)?.(input)
  if (fixed === undefined || fixed === input.target) return null
  const before = findingIds(input)
  const after = findingIds({ ...input, target: fixed })
  const isSafe = !after.has(id) && [...after].every((other) => before.has(other))
  return isSafe ? fixed : null
}

function findingIds({ source, target, ...languages }: CheckInput): Set<string> {
  return new Set(runChecks({ unit: { source, target }, ...languages }).map(({ id }) => id))
}
