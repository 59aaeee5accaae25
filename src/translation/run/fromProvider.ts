import { type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import { needsTranslation } from '#i18n/merge/carry.ts'
import { isProviderError } from '#i18n/providers/errors.ts'
import type { Formality, Provider } from '#i18n/providers/port.ts'
import type { RecordUnit } from '../record/types.ts'
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
 * Sends the sentences that wait, each once however often it stands on the page, and hands over each
 * paid batch as it comes, so that a crash pays for one batch twice at most.
 * @returns the refusal that ended it, or undefined when all were answered.
 */
export async function translateWaiting(args: {
  provider: Provider
  units: readonly RecordUnit[]
  title: string
  labels: ReadonlyMap<string, string>
  locale: Locale
  formality: Formality
  signal: AbortSignal
  now: () => Date
  onBatch: (batch: PaidBatch) => Promise<void>
}): Promise<Refusal | undefined> {
  const { provider, units, title, labels, locale, formality, signal, now, onBatch } = args
  const firsts = new Map<string, RecordUnit>()
  for (const unit of units.filter(needsTranslation)) {
    if (!firsts.has(unit.source)) firsts.set(unit.source, unit)
  }
  const sent = [...firsts.values()]
  if (sent.length === 0) return undefined
  const foundAt = (index: number, target: string): [string, Found][] => {
    const unit = sent[index]
    const origin = { kind: 'machine' as const, provider: provider.name, at: now().toISOString() }
    return unit ? [[unit.source, { target, origin }]] : []
  }
  try {
    if (!(await provider.supports(SOURCE_LOCALE, locale))) return unsupported(provider, locale)
    await provider.translate({
      texts: sent.map(({ source }) => source),
      source: SOURCE_LOCALE,
      target: locale,
      formality,
      context: providerContexts({ title, units: sent, all: units, labels }),
      signal,
      onBatch: ({ indexes, texts, billedCharacters }) =>
        onBatch({
          found: new Map(indexes.flatMap((at, place) => foundAt(at, texts[place] ?? ''))),
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
