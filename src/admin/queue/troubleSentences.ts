import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import type { QueueTrouble } from '#src/translation/queue/trouble.ts'
import { icuWords } from '../estimate/words.ts'
import { pauseSentence } from './pauseSentence.ts'
import { reasonIn } from './reason.ts'

/** What stops translations, a sentence each; none while all is well. Pure. */
export function troubleSentences(
  { pause, circuit, failed }: QueueTrouble,
  { language, now }: { language: AdminLanguage; now: Date },
): string[] {
  const refusal = circuit && reasonIn(language, circuit.sentence)
  return [
    ...(pause ? [pauseSentence(pause, { language, now })] : []),
    ...(refusal ? [refusal] : []),
    ...(failed > 0 ? [icuWords(language, 'troubleFailed', { count: failed })] : []),
  ]
}
