import de from 'cldr-segments-full/segments/de/suppressions.json' with { type: 'json' }
import en from 'cldr-segments-full/segments/en/suppressions.json' with { type: 'json' }
import es from 'cldr-segments-full/segments/es/suppressions.json' with { type: 'json' }
import fr from 'cldr-segments-full/segments/fr/suppressions.json' with { type: 'json' }
import it from 'cldr-segments-full/segments/it/suppressions.json' with { type: 'json' }
import pt from 'cldr-segments-full/segments/pt/suppressions.json' with { type: 'json' }
import type { Locale } from '#i18n/locales.ts'

type Suppressions = {
  segments: { segmentations: { SentenceBreak: { standard: { suppression: string }[] } } }
}

/** CLDR has lists for these of our languages; its `und` list is empty. */
const CLDR: Partial<Record<Locale, Suppressions>> = { de, en, es, fr, it, pt }

/** What CLDR's lists lack and programmes of events are full of. */
const ALWAYS: Partial<Record<Locale, readonly string[]>> = {
  en: ['Dr.', 'St.', 'Sen.', 'Gen.', 'Gov.', 'Hon.', 'Messrs.', 'e.g.', 'i.e.', 'cf.', 'viz.'],
  fr: ['Dr.', 'cf.', 'p.', 'St.'],
  es: ['p. ej.', 'cf.'],
  pt: ['Dr.', 'Dra.', 'Sr.', 'Sra.', 'p. ex.', 'cf.'],
  it: ['Dott.', 'Dr.', 'Sig.', 'Sig.ra', 'cfr.'],
  de: ['Dr.', 'Prof.', 'z. B.', 'z.B.', 'd. h.', 'd.h.', 'bzw.', 'ggf.'],
  nl: [
    ...['dr.', 'drs.', 'mr.', 'mevr.', 'prof.', 'ir.', 'bijv.', 'd.w.z.', 'o.a.'],
    ...['Dr.', 'Drs.', 'Mr.', 'Mevr.', 'Prof.', 'Ir.', 'Bijv.'],
  ],
}

/** These end a sentence as often as not ("No. He left."), but never before a figure ("No. 5"). */
const BEFORE_FIGURE =
  /(?:^|[^\p{L}\p{N}])(?:no|nos|nr|nrs|núm|num|art|arts|par|para|paras|fig|figs|vol|vols|ch|chap|sec|pp?|col|cap|res|tel)\.$/iu

/** A German ordinal by what stands before it ("am 3.", "die 78.") or after it ("12. Juni"). */
const GERMAN_FIGURE = /(?:^|[^\p{L}\p{N}.,])\p{N}{1,3}\.$/u
const GERMAN_ARTICLE =
  /(?:^|[^\p{L}])(?:am|ab|an|auf|beim|bis|das|dem|den|der|des|die|im|ins|seit|und|vom|zum|zur)\s+\p{N}{1,3}\.$/iu
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u

/** An initial, as in "J. Smith" or "George W. Bush". */
const INITIAL = /(?:^|[\s.(“"'’-])\p{Lu}\.$/u

const LONGEST = 14
const lists = new Map<Locale, ReadonlySet<string>>()

/**
 * Whether a text ends in an abbreviation after which the sentence goes on.
 * @param before the words so far, without the white space that follows them.
 * @param after what follows that white space.
 */
export function endsInAbbreviation(before: string, after: string, locale: Locale): boolean {
  if (!before.endsWith('.')) return false
  if (INITIAL.test(before)) return true
  if (locale === 'de' && isGermanOrdinal(before, after)) return true
  if (BEFORE_FIGURE.test(before) && /^\p{N}/u.test(after)) return true
  const known = abbreviations(locale)
  const start = Math.max(0, before.length - LONGEST)
  for (let at = start; at < before.length; at += 1) {
    const isWordStart = at === 0 || !/[\p{L}\p{N}]/u.test(before.charAt(at - 1))
    if (isWordStart && known.has(before.slice(at))) return true
  }
  return false
}

function isGermanOrdinal(before: string, after: string): boolean {
  if (!GERMAN_FIGURE.test(before)) return false
  return GERMAN_MONTH.test(after) || GERMAN_ARTICLE.test(before)
}

function abbreviations(locale: Locale): ReadonlySet<string> {
  const existing = lists.get(locale)
  if (existing) return existing
  const standard = CLDR[locale]?.segments.segmentations.SentenceBreak.standard ?? []
  const list = new Set([...standard.map((entry) => entry.suppression), ...(ALWAYS[locale] ?? [])])
  lists.set(locale, list)
  return list
}
