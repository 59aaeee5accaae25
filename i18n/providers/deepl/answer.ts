import { z } from 'zod'
import { looksReordered } from '../order.ts'
import { ProviderError } from '../errors.ts'
import { normaliseAnswer } from '../normaliseAnswer.ts'
import type { TaggedText } from '../port.ts'

const answerSchema = z.array(
  z.object({ text: z.string(), billedCharacters: z.number().int().nonnegative().optional() }),
)

export type Answer = { texts: TaggedText[]; billedCharacters: number }

/**
 * The targets of one request, in the order asked, with tags spelt as ours.
 * @throws ProviderError `bad-answer` when texts are missing, empty, too many or out of order
 */
export function readAnswer(sources: readonly TaggedText[], results: unknown): Answer {
  const parsed = answerSchema.safeParse(results)
  if (!parsed.success) throw badAnswer('it has another form than DeepL documents', parsed.error)
  const answers = parsed.data
  if (answers.length !== sources.length) {
    throw badAnswer(`it holds ${String(answers.length)} texts for ${String(sources.length)}`)
  }
  if (answers.some(({ text }) => text.trim() === '')) throw badAnswer('it holds an empty text')
  const texts = answers.map(({ text }, index) => normaliseAnswer(text, sources[index] ?? ''))
  if (looksReordered(sources, texts)) throw badAnswer('its texts are in another order')
  const billedCharacters = answers.reduce(
    (sum, { billedCharacters: billed }, index) =>
      sum + (billed ?? [...(sources[index] ?? '')].length),
    0,
  )
  return { texts, billedCharacters }
}

function badAnswer(what: string, cause?: unknown) {
  return new ProviderError({
    code: 'bad-answer',
    provider: 'deepl',
    message: `DeepL sent an answer that cannot be trusted (${what}), so none of it was used.`,
    cause,
  })
}
