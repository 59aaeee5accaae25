import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { isProviderError } from '#i18n/providers/errors.ts'
import type { Formality, Provider } from '#i18n/providers/port.ts'
import type { RecordUnit } from '../record/types.ts'
import type { SentenceTerms } from '../glossary/sentenceTerms.ts'
import { PROTECTED_WORD_MOVED, translateProtected } from '../glossary/translateProtected.ts'
import { providerContexts } from './context.ts'
import type { Found } from './fill.ts'

export type PaidBatch = { found: ReadonlyMap<string, Found>; billedCharacters: number }

/** A provider that said no: why, and whether and when asking again makes sense (milliseconds). */
export type Refusal = {
  code: string
  sentence: string
  isRetryable: boolean
  retryAfterMs: number | undefined
}

/**
 * Sends sentences, each once however often it stands on the page, and hands over each paid batch as
 * it comes, so that a crash pays for one batch twice at most.
 * @returns the refusal that ended it, or undefined when all were answered.
 */
export async function translateWaiting(args: {
  provider: Provider
  /** What the budget lets through of `sentencesToSend`. */
  sent: readonly RecordUnit[]
  /** Everything on the page, for context. */
  units: readonly RecordUnit[]
  title: string
  labels: ReadonlyMap<string, string>
  locale: Locale
  terms: SentenceTerms
  formality: Formality
  signal: AbortSignal
  now: () => Date
  onBatch: (batch: PaidBatch) => Promise<void>
}): Promise<Refusal | undefined> {
  const { provider, sent, units, title, labels, locale, terms, formality, signal, now, onBatch } =
    args
  if (sent.length === 0) return undefined
  const foundAt = (index: number, answer: { target: string; isMoved: boolean }) => {
    const unit = sent[index]
    const origin = { kind: 'machine' as const, provider: provider.name, at: now().toISOString() }
    const findings = answer.isMoved ? [PROTECTED_WORD_MOVED] : []
    const found: Found = { target: answer.target, origin, findings }
    return unit ? [[unit.source, found] as const] : []
  }
  try {
    if (!(await provider.supports(SOURCE_LOCALE, locale))) return unsupported(provider, locale)
    await translateProtected({
      provider,
      sources: sent.map(({ source }) => source),
      contexts: providerContexts({ title, units: sent, all: units, labels }),
      locale,
      terms,
      formality,
      signal,
      onBatch: ({ answers, billedCharacters }) =>
        onBatch({
          found: new Map(answers.flatMap(({ index, ...answer }) => foundAt(index, answer))),
          billedCharacters,
        }),
    })
    return undefined
  } catch (error) {
    if (!isProviderError(error)) throw error
    return {
      code: error.code,
      sentence: error.message,
      isRetryable: error.isRetryable,
      retryAfterMs: error.retryAfterMs,
    }
  }
}

function unsupported(provider: Provider, locale: Locale): Refusal {
  return {
    code: 'unsupported-pair',
    sentence: `${provider.name} does not translate from ${SOURCE_LOCALE} into ${locale}.`,
    isRetryable: false,
    retryAfterMs: undefined,
  }
}
