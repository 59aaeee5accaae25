import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import type { Estimate, LanguageEstimate, Work } from '#src/translation/estimate/types.ts'
import { formatMoney, icuWords } from './words.ts'

export type DocumentSentences = {
  /** `nothing` when no sentence waits, `waits` when some cannot be sent. */
  standing: 'nothing' | 'ready' | 'waits'
  /** One line: “3 sentences, 214 characters × 3 languages, about €0.01; 41 reused”. */
  summary: string
  /** What else there is to know, a sentence each. */
  details: string[]
}

/** An estimate in the words of the admin's language. */
export function documentSentences(estimate: Estimate, language: AdminLanguage): DocumentSentences {
  const { languages, total, provider } = estimate
  if (languages.length === 0) {
    return { standing: 'nothing', summary: words(language, 'estimateNoLanguages'), details: [] }
  }
  const isNothing = total.send.sentences === 0
  const waits = !isNothing && (provider === 'none' || !total.suffices)
  return {
    standing: isNothing ? 'nothing' : waits ? 'waits' : 'ready',
    summary: [mainClause(estimate, language), ...asides(estimate, language)].join(
      language === 'ar' ? '؛ ' : language === 'fr' ? '\u00a0; ' : '; ',
    ),
    details: details(estimate, language),
  }
}

function mainClause(estimate: Estimate, language: AdminLanguage): string {
  const { languages, total, provider } = estimate
  const { sentences, characters } = total.send
  const some = languages.filter(({ send }) => send.sentences > 0)
  if (sentences === 0) return words(language, 'estimateNothing').replace(/\.$/, '')
  if (provider === 'none') {
    return icuWords(language, 'estimateNoProvider', { sentences }).replace(/\.$/, '')
  }
  const count = { languages: some.length }
  if (total.send.billedCharacters === 0) {
    return icuWords(language, 'estimateFree', { sentences, ...count })
  }
  const first = some[0]
  const counted =
    first && some.length > 1 && areAlike(some)
      ? icuWords(language, 'estimateSame', { ...first.send, ...count })
      : icuWords(language, 'estimateTotal', { sentences, characters, ...count })
  const cost =
    total.cost && words(language, 'estimateCost', { money: formatMoney(language, total.cost) })
  return cost ? `${counted}${language === 'ar' ? '،' : ','} ${cost}` : counted
}

/** What every language reuses is said once; where they differ, all of it together. */
function asides({ languages, total }: Estimate, language: AdminLanguage): string[] {
  const [first] = languages
  const reused = first && areAlike(languages) ? reusedOf(first) : reusedOf(total)
  const { kept } = total.corrections
  return [
    ...(reused > 0 ? [icuWords(language, 'estimateReused', { count: reused })] : []),
    ...(kept > 0 ? [icuWords(language, 'estimateKept', { count: kept })] : []),
  ]
}

function details({ languages, total, siteBudget }: Estimate, language: AdminLanguage): string[] {
  const { becomeStale, dropped } = total.corrections
  const tightest = [siteBudget, ...languages.map(({ budget }) => budget)]
    .filter((budget) => budget !== null)
    .toSorted((a, b) => a.left - b.left)[0]
  const lastRuns = languages.flatMap(({ lastRun }) => (lastRun ? [lastRun] : []))
  const sum = (name: 'estimated' | 'billed') => lastRuns.reduce((all, run) => all + run[name], 0)
  return [
    ...(becomeStale > 0 ? [icuWords(language, 'estimateStale', { count: becomeStale })] : []),
    ...(dropped > 0 ? [icuWords(language, 'estimateDropped', { count: dropped })] : []),
    ...(total.suffices ? [] : [words(language, 'estimateOverBudget')]),
    ...(tightest
      ? [icuWords(language, 'estimateBudget', { left: tightest.left, limit: tightest.limit })]
      : []),
    ...(sum('billed') > 0
      ? [
          icuWords(language, 'estimateLastRun', {
            estimated: sum('estimated'),
            billed: sum('billed'),
          }),
        ]
      : []),
  ]
}

const reusedOf = ({ sentences, memory }: Work) =>
  sentences.unchanged + memory.inContext + memory.exact

function areAlike(languages: readonly LanguageEstimate[]): boolean {
  const [first] = languages
  return languages.every(
    (one) =>
      one.send.sentences === first?.send.sentences &&
      one.send.characters === first.send.characters &&
      reusedOf(one) === reusedOf(first),
  )
}
