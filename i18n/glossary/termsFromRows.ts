import type { Locale } from '#i18n/locales.ts'
import type { Term } from './types.ts'

/** An entry of the glossary as it is stored. Forms that are only proposed are none yet. */
export type GlossaryRow = {
  term: string
  kind: Term['kind']
  caseSensitive?: boolean | null
  translations?:
    readonly { locale: Locale; text: string; status?: 'accepted' | 'proposed' | null }[] | null
}

/** A name from the content and its form in one language, as readers have it. */
export type NameRow = { source: string; target: string }

/**
 * Glossary entries as one language has them. A word or phrase without a form there is no term: the
 * machine finds its words. Names and acronyms without one stay as they are, as does what must never
 * be translated. The capitals of an acronym always count: WHO is not who.
 */
export function termsFromRows(rows: readonly GlossaryRow[], locale: Locale): Term[] {
  return rows.flatMap(({ term, kind, caseSensitive, translations }): Term[] => {
    const source = term.trim()
    const form = translations?.find((row) => row.locale === locale && row.status !== 'proposed')
    const target = kind === 'leave-alone' ? null : form?.text.trim() || null
    if (source === '' || (kind === 'term' && target === null)) return []
    return [{ source, target, kind, caseSensitive: Boolean(caseSensitive) || kind === 'acronym' }]
  })
}

/**
 * Names of the content that have a form in this language. One without is left to the machine, which
 * knows what a ministry is called: only people's names are certain to stay.
 */
export function termsFromNames(rows: readonly NameRow[]): Term[] {
  return rows.flatMap((row): Term[] => {
    const [source, target] = [row.source.trim(), row.target.trim()]
    return source && target ? [{ source, target, kind: 'name', caseSensitive: true }] : []
  })
}

/** A name that is written alike in every language: a person's. */
export function fixedName(name: string): Term {
  return { source: name, target: null, kind: 'name', caseSensitive: true }
}
