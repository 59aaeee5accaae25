import { findAddresses } from '#i18n/checks/links.ts'

/** Where words stand that no language writes otherwise. */
export type Span = { start: number; end: number }

/**
 * A document's number or a standard's: capitals and digits, joined (`A/RES/70/1`, `ISO-3166`). A
 * bare `G20` or `11AM` is none: languages write those in their own way.
 */
const CODE = /(?<![\p{L}\p{N}/-])\p{Lu}[\p{Lu}\p{N}]*(?:[/_-][\p{Lu}\p{N}]+)+(?![\p{L}\p{N}])/gu

/** Web and mail addresses and codes in plain words, from left to right. */
export function fixedSpans(text: string): Span[] {
  const addresses = addressSpans(text)
  const codes = [...text.matchAll(CODE)]
    .filter(([code]) => /\p{N}/u.test(code))
    .map(({ index, 0: code }) => ({ start: index, end: index + code.length }))
    .filter((code) => !addresses.some((address) => overlap(address, code)))
  return [...addresses, ...codes].sort((a, b) => a.start - b.start)
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function addressSpans(text: string): Span[] {
  let from = 0
  return findAddresses(text).map((address) => {
    const start = text.indexOf(address, from)
    from = start + address.length
    return { start, end: from }
  })
}
