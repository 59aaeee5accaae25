import { BANDS, SIGNATURE_VERSION, signatureOf } from '#i18n/memory/signature.ts'

/** The columns of a signature: `band01`, `band02`, …, each with an index. */
export const BAND_FIELDS: readonly string[] = Array.from(
  { length: BANDS },
  (_, at) => `band${String(at + 1).padStart(2, '0')}`,
)

/** A sentence's signature, and which way it was signed, as the columns of its row. */
export function signatureColumns(
  question: Parameters<typeof signatureOf>[0],
): Record<string, number> {
  const signature = signatureOf(question)
  return Object.fromEntries([
    ['signatureVersion', SIGNATURE_VERSION],
    ...BAND_FIELDS.map((field, at) => [field, signature[at] ?? 0] as const),
  ])
}
