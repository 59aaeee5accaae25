import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import type { SiteEstimate } from '#src/translation/estimate/site.ts'
import { formatDuration, formatMoney, icuWords, languageNameIn } from './words.ts'

/** What switching a language on comes to, in the words of the admin's language. */
export function siteSentence(estimate: SiteEstimate, language: AdminLanguage): string {
  const { locale, documents, send, cost, time, provider, reused } = estimate
  if (provider === 'none') {
    return icuWords(language, 'estimateNoProvider', { sentences: send.sentences })
  }
  const counted = icuWords(language, 'estimateSite', {
    language: languageNameIn(language, locale),
    documents,
    sentences: send.sentences,
    characters: send.characters,
  })
  const comma = language === 'ar' ? '، ' : ', '
  const first = [
    counted,
    ...(cost ? [words(language, 'estimateCost', { money: formatMoney(language, cost) })] : []),
    ...(reused > 0 ? [icuWords(language, 'estimateReused', { count: reused })] : []),
  ].join(comma)
  const duration = formatDuration(language, time.seconds)
  const key = time.basis === 'measured' ? 'estimateTimeMeasured' : 'estimateTimeAssumed'
  return [
    `${first}.`,
    ...(send.sentences > 0 ? [words(language, key, { duration })] : []),
    ...(reused > 0 ? [words(language, 'estimateReusesAll')] : []),
    ...(estimate.suffices ? [] : [words(language, 'estimateOverBudget')]),
  ].join(' ')
}
