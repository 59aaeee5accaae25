import type { TaggedText } from '#i18n/units/types.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'
import { editWords, exactText } from './words.ts'

const DOUBLE = /[ \u00a0\u202f\u2009]{2,}/u

/** The white space between sentences is kept elsewhere: a sentence has none at its ends. */
export const checkSpaces: Check = ({ source, target }) => {
  const original = exactText(source)
  const text = exactText(target)
  return [
    ...(hasEdge(text) && !hasEdge(original) ? [report('spaces-edge')] : []),
    ...(DOUBLE.test(text.trim()) && !DOUBLE.test(original) ? [report('spaces-double')] : []),
  ]
}

/** Takes white space from both ends, also where a tag stands before or behind it. */
export function trimEdges(target: TaggedText): TaggedText {
  return target
    .replace(/^((?:<g\d+>)*)\s+/u, '$1')
    .replace(/\s+((?:<\/g\d+>)*)$/u, '$1')
    .trim()
}

/** One space for several; a no-break space stays one. */
export function singleSpaces(target: TaggedText): TaggedText {
  return editWords(target, (words) =>
    words.replaceAll(/[ \u00a0\u202f\u2009]{2,}/gu, (spaces) => /[^ ]/u.exec(spaces)?.[0] ?? ' '),
  )
}

const hasEdge = (text: string) => text.trim() !== '' && text !== text.trim()
