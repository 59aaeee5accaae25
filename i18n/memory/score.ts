import { pairsOf, similarity } from '#i18n/merge/similarity.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import { prescreen } from './prescreen.ts'

/** Below this a match costs a translator more time than it saves; 70 is where other tools begin. */
export const LEAST_SCORE = 70

/** The highest score of a sentence that differs: 100 is an exact match, 101 one in context. */
const MOST_FUZZY = 99

/** Orders and cuts what was found by the exact score: the same measure as the merge uses. */
export function bestMatches<T extends { source: TaggedText }>(args: {
  source: TaggedText
  candidates: readonly T[]
  limit: number
}): (T & { score: number })[] {
  const { source, candidates, limit } = args
  const wanted = pairsOf(source)
  const mayBeNear = prescreen(source, LEAST_SCORE / 100)
  return candidates
    .filter((one) => mayBeNear(one.source))
    .map((one) => ({ ...one, score: fuzzyScore(similarity(wanted, pairsOf(one.source))) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
}

/** A likeness from 0 to 1 as the score that people see, 0 to 99: never more than there is. */
const fuzzyScore = (likeness: number) => Math.min(MOST_FUZZY, Math.floor(likeness * 100))
