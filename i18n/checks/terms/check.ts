import type { Finding } from '#i18n/units/types.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from '../catalogue.ts'
import type { Check } from '../types.ts'
import { termsIn } from './find.ts'
import { standsInflected } from './inflected.ts'

/**
 * Names and terms of the glossary stand in the translation in the form the glossary has for the
 * language; what has none (`target: null`) stays as it is. Forms may be inflected.
 */
export const checkTerms: Check = ({ source, target, targetLocale, terms = [] }) => {
  if (terms.length === 0) return []
  const text = plainText(target)
  const lower = text.toLowerCase()
  const asked = new Map(termsIn(plainText(source), terms).map(({ term }) => [term.source, term]))
  return [...asked.values()].flatMap((term): Finding[] => {
    const wanted = term.target ?? term.source
    const stands = term.caseSensitive ? text.includes(wanted) : lower.includes(wanted.toLowerCase())
    if (stands || standsInflected(text, wanted, targetLocale)) return []
    return term.kind === 'term'
      ? [report('glossary-missing', { term: term.source, wanted })]
      : [report('names-lost', { name: term.source, wanted })]
  })
}
