import { toAsciiDigits } from '../digits.ts'
import { withoutAddresses } from '../links.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'

/**
 * A number of the text and every way in which another language may write it. A reading is a list
 * of keys, because a time such as 14:30 may come back as two numbers.
 */
export type WrittenNumber = {
  shown: string
  /** What it is worth, when it is one number. */
  value: number | null
  /** 78th: many languages write it in words. */
  isOrdinal: boolean
  readings: string[][]
}

const GROUPED_BY_SPACE = /\d{1,3}(?:[\s'’]\d{3})+(?!\d)(?:[.,]\d+)?/u
const PLAIN = /\d+(?:[.,:]\d+)*/u
const NUMBER = new RegExp(`${GROUPED_BY_SPACE.source}|${PLAIN.source}`, 'gu')

/** The words in which numbers are looked for: 0–9, one kind of separator each, no addresses. */
export function numberText(tagged: string): string {
  return toAsciiDigits(withoutAddresses(plainText(tagged)))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replace(/(\d{1,2})\s?[hH]\s?(\d{2})(?!\d)/gu, '$1:$2')
}

/** The numbers of a text as keys, in order: `1,000`, `1 000` and `1.000` are all `1000`. */
export function numberKeys(text: string): string[] {
  return (text.match(NUMBER) ?? []).flatMap(keysOf)
}

/** The numbers of an English text with all their readings. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const isAfternoon = /\d\s*p\.?\s?m\b/iu.test(text)
  const hasHours = isAfternoon || /\d\s*a\.?\s?m\b/iu.test(text)
  return [...text.matchAll(NUMBER)].map((match) => {
    const [shown] = match
    const rest = text.slice(match.index + shown.length)
    const scale = scaleAfter(rest)
    const own = keysOf(shown)
    const time = /^(\d{1,2})[:.](\d{2})$/u.exec(shown)
    const isTime = time !== null && (shown.includes(':') || hasHours)
    const readings = [own]
    if (isTime) readings.push(...timeReadings(Number(time[1]), time[2] ?? ''))
    else if (hasHours && /^\d+$/u.test(shown)) {
      readings.push(...hourReadings(Number(shown), isAfternoon))
    }
    if (scale > 1) readings.push(...scaled(shown, scale))
    // The longest first, or 9:00 would be read as 9 and leave a 0 over.
    return {
      shown,
      value: own.length === 1 ? Number(own[0]) : null,
      isOrdinal: /^(?:st|nd|rd|th)\b/iu.test(rest),
      readings: readings.toSorted((a, b) => b.length - a.length),
    }
  })
}

function keysOf(written: string): string[] {
  const joined = written.replace(/[\s'’]/gu, '')
  const groups = joined.split(/[.,:]/u)
  const separators = joined.match(/[.,:]/gu) ?? []
  const last = separators.at(-1)
  if (last === undefined) return [withoutZeros(joined)]
  const areThousands = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/u.test(joined)
  if (areThousands) return [groups.join('')]
  const isDecimal = last !== ':' && (separators.length === 1 || isGroupedDecimal(joined))
  if (!isDecimal) return groups.map(withoutZeros)
  const fraction = (groups.at(-1) ?? '').replace(/0+$/u, '')
  const whole = withoutZeros(groups.slice(0, -1).join(''))
  return [fraction === '' ? whole : `${whole}.${fraction}`]
}

const isGroupedDecimal = (joined: string) =>
  /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3})+,\d+$/u.test(joined)

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/u, '')

/** 2:30 may be 14:30, 2 h 30 or 2.30; full hours may lose their minutes. */
function timeReadings(hour: number, minutes: string): string[][] {
  return [hour, (hour + 12) % 24].flatMap((hours) => {
    const [asDecimal = ''] = keysOf(`${String(hours)}.${minutes}`)
    return [[String(hours), withoutZeros(minutes)], [asDecimal]]
  })
}

/** 2 p.m. may be 14 or 14:00, 9 a.m. may be 9:00. */
function hourReadings(hour: number, isAfternoon: boolean): string[][] {
  if (hour > 12) return []
  const hours = isAfternoon ? [hour, (hour + 12) % 24] : [hour]
  return hours.flatMap((value) => [[String(value)], [String(value), '0']])
}

function scaleAfter(rest: string): number {
  if (/^\s*(?:million|m)\b/iu.test(rest)) return 1e6
  if (/^\s*(?:billion|bn)\b/iu.test(rest)) return 1e9
  return /^\s*(?:thousand|k)\b/iu.test(rest) ? 1e3 : 1
}

/** 1.2 million may be 1 200 000; 2 billion may be 2 000 million. */
function scaled(shown: string, scale: number): string[][] {
  const value = Number(keysOf(shown)[0])
  const values = [value * scale, ...(scale === 1e9 ? [value * 1e3] : [])]
  return values.map((scaledValue) => [String(Math.round(scaledValue))])
}
