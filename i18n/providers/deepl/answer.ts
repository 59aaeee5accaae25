import { z } from 'zod'
import { normaliseAnswer } from '../normaliseAnswer.ts'
import type { TaggedText } from '../port.ts'
import type { Answer } from '../sendFitting.ts'
import { badAnswer, trustAnswers } from '../trust.ts'

const answerSchema = z.array(
  z.object({ text: z.string(), billedCharacters: z.number().int().nonnegative().optional() }),
)

/**
 * The targets of one request, in the order asked, with tags spelt as ours, and what was billed.
 * @throws ProviderError `bad-answer` when texts are missing, empty, too many or out of order
 */
export function readAnswer(sources: readonly TaggedText[], results: unknown): Answer {
  const parsed = answerSchema.safeParse(results)
  if (!parsed.success) {
    throw badAnswer('deepl', 'it has another form than DeepL documents', parsed.error)
  }
  const answers = parsed.data
  const texts = trustAnswers({
    provider: 'deepl',
    sources,
    answers: answers.map(({ text }) => text),
    read: normaliseAnswer,
  })
  const billedCharacters = answers.reduce(
    (sum, { billedCharacters: billed }, index) =>
      sum + (billed ?? [...(sources[index] ?? '')].length),
    0,
  )
  return { texts, billedCharacters }
}
