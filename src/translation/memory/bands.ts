import { BANDS, signatureOf } from '#i18n/memory/signature.ts'

/** The columns of a signature: `band01`, `band02`, …, each with an index. */
export const BAND_FIELDS: readonly string[] = Array.from(
  { length: BANDS },
  (_, at) => `band${String(at + 1).padStart(2, '0')}`,
)

/** A sentence's signature as the columns of its row. */
export function bandsOf(question: Parameters<typeof signatureOf>[0]): Record<string, number> {
  return Object.fromEntries(
    signatureOf(question).map((band, at) => [BAND_FIELDS[at] ?? '', band] as const),
  )
}
