import type { FactReader } from './reader.ts'

/** Times of day as minutes since midnight, so that 2 p.m. and 14:00 are one; zones by their name. */
export function readTimes(reader: FactReader): void {
  const halfDay = /(?<![\d:.,])(\d{1,2})(?:[:.h](\d{2}))?\s?([ap])\.?\s?m\b\.?/giu
  reader.take('time', halfDay, ([, hour, minutes = '0', half = '']) => {
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    return minutesKey(hours, minutes)
  })
  const clock = /(?<![\d:.,])([01]?\d|2[0-4])\s?(?::|h(?![\p{L}]))\s?([0-5]\d)(?![\d:])/giu
  reader.take('time', clock, ([, hour, minutes = '0']) => minutesKey(Number(hour), minutes))
  const full = /(?<![\d:.,])([01]?\d|2[0-4])\s?(?:o[’']clock|hours|heures|Uhr|h)(?![\p{L}])/giu
  reader.take('time', full, ([, hour]) => minutesKey(Number(hour), '0'))
  reader.take('time', /\b(?:noon|midday)\b/giu, () => minutesKey(12, '0'))
  reader.take('time', /\bmidnight\b/giu, () => minutesKey(24, '0'))
  reader.take('time', /\b(?:morning|afternoon|evening)\b/giu, ([shown]) => shown.toLowerCase())
  const zone = /\b(?:UTC|GMT|CES?T|EES?T|WES?T|BST|E[DS]T|C[DS]T|P[DS]T|ET)(?:[+−-]\d{1,2})?\b/gu
  reader.take('time', zone, ([shown]) => shown)
}

function minutesKey(hours: number, minutes: string): string {
  return `at ${String(hours * 60 + Number(minutes))}`
}
