import { LEAST_SCORE } from './score.ts'

/** Classes of length, each about 3.5 % longer than the one before; the last holds all that is longer. */
export const LENGTH_CLASSES = 256

const CLASSES_PER_E = 29

/**
 * How far apart in length two sentences can be and still reach the least score, in classes: Dice over
 * pairs is at most 2·min/(a + b). One more, as each end is rounded.
 */
export const LENGTH_REACH =
  Math.ceil(CLASSES_PER_E * Math.log((200 - LEAST_SCORE) / LEAST_SCORE)) + 1

/** The class of a length in pairs of characters (1 or more), as the score counts them. */
export function lengthClass(pairs: number): number {
  return Math.min(LENGTH_CLASSES - 1, Math.round(CLASSES_PER_E * Math.log(Math.max(1, pairs))))
}
