import { isMoved } from '#i18n/glossary/isMoved.ts'
import { protect, restore } from '#i18n/glossary/protect.ts'
import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { hasWords } from '#i18n/providers/hasWords.ts'
import type { Formality, Provider, TranslatedBatch } from '#i18n/providers/port.ts'
import type { Finding, TaggedText } from '#i18n/units/types.ts'
import type { SentenceTerms } from './sentenceTerms.ts'

/** Beside a sentence whose protected words a provider moved: a person should look at its names. */
export const PROTECTED_WORD_MOVED: Finding = {
  id: 'protected-word-moved',
  severity: 'warning',
  message:
    'The machine moved or lost a name that must stay as it is, so the sentence was sent again without protection. Check the names in it.',
}

type Answer = { index: number; target: TaggedText; isMoved: boolean }

/** Answers that are paid for, with their names in place; `index` points into the sources. */
export type AnsweredBatch = { answers: readonly Answer[]; billedCharacters: number }

/**
 * Translates sentences with their terms: those with a form go along as the provider's glossary, what
 * has none is sent as a tag and put back. A sentence whose protected words came back moved or lost
 * is sent once more as it is, after the others, and marked.
 */
export async function translateProtected(args: {
  provider: Provider
  sources: readonly TaggedText[]
  contexts: readonly string[]
  locale: Locale
  terms: SentenceTerms
  formality: Formality
  signal: AbortSignal
  onBatch: (batch: AnsweredBatch) => Promise<void>
}): Promise<void> {
  const { sources, terms, onBatch } = args
  const guarded = sources.map((source) => protect(source, terms.index))
  const places = [...sources.keys()]
  const isOnlyNames = (index: number) =>
    (guarded[index]?.words.size ?? 0) > 0 && !hasWords(guarded[index]?.text ?? '')
  const untouched = places.filter(isOnlyNames)
  if (untouched.length > 0) {
    const asTheyAre = untouched.map((index) => answerOf(index, sources[index] ?? ''))
    await onBatch({ answers: asTheyAre, billedCharacters: 0 })
  }
  const moved: number[] = []
  await send({
    ...args,
    indexes: places.filter((index) => !isOnlyNames(index)),
    textOf: (index) => guarded[index]?.text ?? '',
    read: (index, text) => {
      const sent = guarded[index]
      if (!sent) return []
      if (!isMoved(sent, text)) return [answerOf(index, restore(text, sent.words))]
      moved.push(index)
      return []
    },
  })
  await send({
    ...args,
    indexes: moved,
    textOf: (index) => sources[index] ?? '',
    read: (index, target) => [{ index, target, isMoved: true }],
  })
}

const answerOf = (index: number, target: TaggedText): Answer => ({ index, target, isMoved: false })

async function send(args: {
  provider: Provider
  contexts: readonly string[]
  locale: Locale
  terms: SentenceTerms
  formality: Formality
  signal: AbortSignal
  sources: readonly TaggedText[]
  indexes: readonly number[]
  textOf: (index: number) => TaggedText
  read: (index: number, text: TaggedText) => Answer[]
  onBatch: (batch: AnsweredBatch) => Promise<void>
}): Promise<void> {
  const { provider, contexts, locale, terms, formality, signal, sources, indexes, textOf, read } =
    args
  if (indexes.length === 0) return
  const hasTerms = indexes.some((index) =>
    terms.termsOf(sources[index] ?? '').some(({ target }) => target !== null),
  )
  const answersOf = ({ indexes: places, texts }: TranslatedBatch) =>
    places.flatMap((place, at) => {
      const index = indexes[place]
      return index === undefined ? [] : read(index, texts[at] ?? '')
    })
  await provider.translate({
    texts: indexes.map(textOf),
    source: SOURCE_LOCALE,
    target: locale,
    formality,
    context: indexes.map((index) => contexts[index] ?? ''),
    // A glossary costs a provider's caller a look at whether it has changed: only where it is needed.
    ...(hasTerms ? { terms: terms.withForm } : {}),
    signal,
    onBatch: (batch) =>
      args.onBatch({ answers: answersOf(batch), billedCharacters: batch.billedCharacters }),
  })
}
