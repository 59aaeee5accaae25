const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/**
 * How long ago, or how soon, in words: "3 minutes ago". It needs no time zone, so that server and
 * browser say the same. Digits are the same in every language (docs/decisions/021).
 */
export function ago(args: { at: string; now: Date; language: string }): string {
  const { at, now, language } = args
  const seconds = Math.round((Date.parse(at) - now.getTime()) / 1000)
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  const words = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto' })
  return words.format(Math.trunc(seconds / size), unit)
}
