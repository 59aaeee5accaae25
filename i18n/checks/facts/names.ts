import { alternatives } from '../lexicon/calendar.ts'
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
    reader.take('name', new RegExp(alternatives([words]), 'gu'), () => term.source.toLowerCase())
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
 * Words with a capital inside a sentence; the first word's says nothing. In a heading, a sentence of a
 * few short words or one all in capitals, no capital tells a name, so that every one may: each word
 * counts there but for those that are never names, and a plural for its singular.
 */
export function readCapitals(reader: FactReader): void {
  const isRunning = RUNNING_WORDS.test(reader.rest())
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}’'-])${CAPITALISED}`, 'gu')
  reader.take('name', pattern, (match) => {
    const word = match[0].toLowerCase()
    if (!isRunning) return NEVER_NAMES.has(word) ? null : word.replace(/s$/u, '')
    const before = match.input.slice(0, match.index)
    const isFirst = /^[\P{L}]*$|[.!?:…][\s"”’)]*[“"‘'(]*\s*$/u.test(before)
    return isFirst || word === 'i' ? null : word
  })
}

/**
 * The first word of a short English sentence, where it may be a name (“Smith spoke.”); `null` where it
 * is none, or where the sentence is long enough for a capital to say nothing.
 * @param rest what has not been read as another fact
 */
export function openingName(rest: string): string | null {
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []
  const [first] = words
  if (!first || words.length > SHORT || !/^\p{Lu}/u.test(first)) return null
  return NEVER_NAMES.has(first.toLowerCase()) ? null : first
}

/** Words of a sentence that is short enough for its first word to be what it is about. */
const SHORT = 4

const NEVER_NAMES = new Set(
  (
    'a an the this that these those all any some another each every both many most more few several ' +
    'over under no not i we you he she it they my your his her its our their me us them and but or so ' +
    'in on at for with without to from of by as if is are was were be do does did have has had will ' +
    'when where who what how why which please there here now then also only'
  ).split(' '),
)

const isCapital = (letter: string | undefined) => letter !== undefined && /[\p{Lu}\d]/u.test(letter)
