import { ProviderError } from './errors.ts'

/** Faults that every document would meet: an account that is used up, or a key that is refused. */
const OPENING = ['quota', 'unauthorized'] as const
type OpeningCode = (typeof OPENING)[number]

/** After so many milliseconds one document asks again, for all. */
export const OPEN_FOR = 15 * 60_000

/** Why a provider is not asked for a while, and until when (ISO 8601). */
export type Circuit = {
  code: OpeningCode
  sentence: string
  until: string
}

/**
 * `half-open`: its time is up, and one caller may find out whether the provider answers again. It
 * closes by an answer, and by nothing else, so that one refusal does not become thousands.
 */
export type CircuitState = 'closed' | 'open' | 'half-open'

export function circuitState(circuit: Circuit | undefined, now: Date): CircuitState {
  if (!circuit) return 'closed'
  return now.getTime() < Date.parse(circuit.until) ? 'open' : 'half-open'
}

/** The circuit that a failure opens; undefined when the next document may fare better. */
export function openedBy(
  error: Pick<ProviderError, 'code' | 'message'>,
  now: Date,
): Circuit | undefined {
  const code = OPENING.find((one) => one === error.code)
  if (!code) return undefined
  const until = new Date(now.getTime() + OPEN_FOR).toISOString()
  return { code, sentence: error.message, until }
}

/** What a caller hears while the circuit is open: the reason, and when the provider is asked again. */
export function circuitError(
  { code, sentence, until }: Circuit,
  { provider, now, cause }: { provider: string; now: Date; cause?: unknown },
): ProviderError {
  const at = `${until.slice(0, 10)} ${until.slice(11, 16)} UTC`
  return new ProviderError({
    code,
    provider,
    message: `${sentence} Next attempt: ${at}.`,
    retryAfterMs: Math.max(Date.parse(until) - now.getTime(), 1000),
    cause,
  })
}
