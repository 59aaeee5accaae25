import { termsIn } from '../terms/find.ts'
import type { Term } from '#i18n/glossary/types.ts'
import type { FactReader } from './reader.ts'

const PLACE_WORD =
  'room|hall|building|gate|floor|level|wing|door|entrance|exit|tent|pavilion|auditorium|stage|tower|table|street|avenue'
const DIRECTIONS =
  'north|south|east|west|northern|southern|eastern|western|left|right|upstairs|downstairs|upper|lower|ground floor|basement|indoors|outdoors|inside|outside|online|in person'
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`
const RUNNING_WORDS = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]{3,}/u

/** Known names first, as they are spelt; then what looks like one. */
export function readTerms(reader: FactReader, terms: readonly Term[]): void {
  const names = terms.filter(({ kind }) => kind !== 'term')
  for (const { term, words } of termsIn(reader.rest(), names)) {
    reader.take('name', new RegExp(escaped(words), 'gu'), () => term.source.toLowerCase())
  }
}

/** Rooms, directions and cities: what leaves somebody before the wrong door when it is wrong. */
export function readPlaces(reader: FactReader): void {
  const room = new RegExp(`\\b(?:${PLACE_WORD})s?\\s+(?:\\p{Lu}|\\d[\\w-]*)(?![\\p{L}])`, 'giu')
  reader.take('place', room, ([shown]) => (isCapital(shown.at(-1)) ? shown.toLowerCase() : null))
  reader.take('place', new RegExp(`\\b(?:${DIRECTIONS})\\b`, 'gu'), ([shown]) => shown)
  if (!RUNNING_WORDS.test(reader.rest())) return
  const after = new RegExp(
    `(?<=\\b(?:in|at|near|to|from|outside|opposite|behind)\\s+(?:the\\s+)?)${CAPITALISED}(?:\\s+${CAPITALISED})*`,
    'gu',
  )
  reader.take('place', after, ([shown]) => shown.toLowerCase())
}

/**
 * Words with a capital inside a sentence. In a heading, or any text without words in small letters,
 * a capital says nothing, and neither does the first word's.
 */
export function readCapitals(reader: FactReader): void {
  if (!RUNNING_WORDS.test(reader.rest())) return
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}’'-])${CAPITALISED}`, 'gu')
  reader.take('name', pattern, (match) => {
    const [shown] = match
    const before = match.input.slice(0, match.index)
    const isFirst = /^[\P{L}]*$|[.!?:…][\s"”’)]*[“"‘'(]*\s*$/u.test(before)
    return isFirst || shown === 'I' ? null : shown.toLowerCase()
  })
}

const isCapital = (letter: string | undefined) => letter !== undefined && /[\p{Lu}\d]/u.test(letter)

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`)
