import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import type { AnewEstimate } from '#src/translation/estimate/anew.ts'
import { formatMoney, icuWords } from './words.ts'

/** What asking a machine anew comes to, in the words of the admin's language. */
export function anewSentence({ send, cost }: AnewEstimate, language: AdminLanguage): string {
  const { sentences, characters, billedCharacters } = send
  if (sentences === 0) return words(language, 'anewNothing')
  const counted = icuWords(language, 'anewSent', { sentences, characters })
  if (billedCharacters === 0) return counted
  const money = cost && formatMoney(language, cost)
  return money ? `${counted} ${words(language, 'anewCost', { money })}` : counted
}
