import { ProviderError } from './errors.ts'
import { looksReordered } from './order.ts'
import type { ProviderName, TaggedText } from './port.ts'
import { PROVIDER_TITLES } from './titles.ts'

/**
 * Answers as tagged text, when each can be matched to its sentence. Whether a tag or a number is
 * lost is for the checks to say; an answer that has lost its sentence is no answer.
 * @throws ProviderError `bad-answer` when texts are missing, empty, too many or out of order
 */
export function trustAnswers(args: {
  provider: ProviderName
  sources: readonly TaggedText[]
  answers: readonly string[]
  /** One answer in our spelling. */
  read: (answer: string, source: TaggedText) => TaggedText
}): TaggedText[] {
  const { provider, sources, answers, read } = args
  if (answers.length !== sources.length) {
    throw badAnswer(
      provider,
      `it holds ${String(answers.length)} texts for ${String(sources.length)}`,
    )
  }
  if (answers.some((text) => text.trim() === ''))
    throw badAnswer(provider, 'it holds an empty text')
  const texts = answers.map((text, index) => read(text, sources[index] ?? ''))
  if (looksReordered(sources, texts)) throw badAnswer(provider, 'its texts are in another order')
  return texts
}

export function badAnswer(provider: ProviderName, what: string, cause?: unknown): ProviderError {
  return new ProviderError({
    code: 'bad-answer',
    provider,
    message: `${PROVIDER_TITLES[provider]} sent an answer that cannot be trusted (${what}), so none of it was used.`,
    cause,
  })
}
