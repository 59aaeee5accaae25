import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { toAsciiDigits } from './digits.ts'
import { readMoney, readNumbers } from './facts/amounts.ts'
import { readDates } from './facts/dates.ts'
import { openingName, readCapitals, readPlaces, readTerms } from './facts/names.ts'
import { readNumberWords } from './facts/numberWords.ts'
import { type Fact, type FactKind, factReader } from './facts/reader.ts'
import { readTimes } from './facts/times.ts'
import { negationsIn } from './lexicon/negation.ts'
import { TRAILING } from './links.ts'
import { termsIn } from './terms/find.ts'

export type ChangedFact = {
  kind: FactKind
  /** The words of each version; `null` where that version has nothing of the kind. */
  before: string | null
  after: string | null
}

/**
 * What differs in fact between two versions of a sentence in one language: numbers, dates, times,
 * amounts, addresses, names, places and negation. Another way of writing the same (2 p.m. as 14:00,
 * eleven as 11) is no difference. It rather finds too much than too little: it decides whether an
 * edit may be called minor, and which stale sentences come first (design section 5, step 6).
 * Words are known for English, months and weekdays for every language. Links without their address
 * in the words are tags, and not seen here. `terms` adds names that capitals do not tell.
 */
export function changedFacts(
  before: string,
  after: string,
  language: Locale | { locale: Locale; terms?: readonly Term[] },
): readonly ChangedFact[] {
  const { locale, terms = [] } = typeof language === 'string' ? { locale: language } : language
  const old = factsOf(before, locale, terms)
  const now = factsOf(after, locale, terms)
  const added = [...now.facts]
  const lost = old.facts.filter((fact) => !takeSame(added, fact))
  return [...pairs(lost, added), ...openings(old.opening, now.opening)].filter(
    (change) => !isOnlyCapitals(change, { before, after }),
  )
}

/** A short sentence that begins with another word may be about somebody else. */
function openings(before: string | null, after: string | null): ChangedFact[] {
  if (before === null || after === null || before === after) return []
  return [{ kind: 'name', before, after }]
}

type Facts = { facts: Fact[]; opening: string | null }

function factsOf(tagged: string, locale: Locale, terms: readonly Term[]): Facts {
  const reader = factReader(toAsciiDigits(plainText(tagged)))
  reader.take('email', /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu, ([shown]) => shown.toLowerCase())
  reader.take('link', /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"“”«»()[\]{}]+/giu, ([shown]) =>
    shown.replace(TRAILING, ''),
  )
  readDates(reader, locale)
  readTimes(reader)
  readMoney(reader)
  readTerms(reader, terms)
  readPlaces(reader)
  readNumbers(reader)
  if (locale === 'en') readNumberWords(reader)
  const negations = negationsIn(reader.rest(), locale).map(({ at, shown }): Fact => {
    const word = shown.toLowerCase()
    const isNot = locale === 'en' && /n[’']t$|^cannot$|^not$/u.test(word)
    return { kind: 'negation', key: isNot ? 'not' : word, shown, at }
  })
  readCapitals(reader)
  const opening = locale === 'en' ? openingName(reader.rest()) : null
  return { facts: [...reader.facts, ...negations].toSorted((a, b) => a.at - b.at), opening }
}

/** Takes one equal fact out of a list; a name and a place may be told apart by a preposition only. */
function takeSame(facts: Fact[], fact: Fact): boolean {
  const place = facts.findIndex(
    ({ kind, key }) => key === fact.key && group(kind) === group(fact.kind),
  )
  if (place !== -1) facts.splice(place, 1)
  return place !== -1
}

const group = (kind: FactKind) => (kind === 'place' ? 'name' : kind)

/** Puts what was lost beside what came in its place: the first of its kind beside the first. */
function* pairs(lost: readonly Fact[], added: readonly Fact[]): Generator<ChangedFact> {
  const left = [...added]
  for (const { kind, shown } of lost) {
    const place = left.findIndex((fact) => fact.kind === kind)
    const [other] = place === -1 ? [] : left.splice(place, 1)
    yield { kind, before: shown, after: other?.shown ?? null }
  }
  for (const { kind, shown } of left) yield { kind, before: null, after: shown }
}

/** A word that has only got or lost its capital, or moved to the start of the sentence. */
function isOnlyCapitals(change: ChangedFact, texts: { before: string; after: string }): boolean {
  if (group(change.kind) !== 'name') return false
  const stays = (words: string | null, text: string) =>
    words === null || termsIn(plainText(text), [asName(words)]).length > 0
  return stays(change.before, texts.after) && stays(change.after, texts.before)
}

const asName = (source: string): Term => ({
  source,
  target: null,
  kind: 'name',
  caseSensitive: false,
})
