import type { FactReader } from './reader.ts'

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const UNITS = new Map<string, number>([
  ...CARDINALS.split(' ').map((word, value): [string, number] => [word, value]),
  ...ORDINALS.split(' ').map((word, value): [string, number] => [word, value]),
])
const TENS_VALUES = new Map<string, number>([
  ...TENS.split(' ').map((word, place): [string, number] => [word, (place + 2) * 10]),
  ...TENS.split(' ').map((word, place): [string, number] => [
    word.replace(/y$/u, 'ieth'),
    (place + 2) * 10,
  ]),
])
const ROUND = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])
const OTHERS = 'once|twice|half|dozens?|double|triple|both'
const WORD = [...UNITS.keys(), ...TENS_VALUES.keys(), ...ROUND.keys()].join('|')

/** Numbers of an English text in words, up to "two hundred" and "twenty-one": eleven is 11. */
export function readNumberWords(reader: FactReader): void {
  const pattern = new RegExp(`\\b(?:${WORD})(?:[\\s-](?:${WORD}))*s?\\b`, 'giu')
  reader.take('number', pattern, ([shown]) => valueOf(shown.toLowerCase()))
  reader.take('number', new RegExp(`\\b(?:${OTHERS})\\b`, 'giu'), ([shown]) => shown.toLowerCase())
}

function valueOf(words: string): string {
  let value = 0
  for (const word of words.split(/[\s-]/u)) {
    const round = ROUND.get(word)
    if (round !== undefined) value = Math.max(value, 1) * round
    else value += TENS_VALUES.get(word) ?? UNITS.get(word) ?? 0
  }
  // Plurals ("hundreds") say no number.
  return value === 0 && words.endsWith('s') ? words : String(value)
}
