import type { Limits } from '../usage/limits.ts'
import type { Money } from './types.ts'

/** What characters cost by the price in the settings; null where there is none. */
export function costOf(
  characters: number,
  { pricePerMillion, currency }: Pick<Limits, 'pricePerMillion' | 'currency'>,
): Money {
  if (pricePerMillion === null) return null
  return { amount: (characters * pricePerMillion) / 1_000_000, currency }
}
