import { ANY_CURRENCY, currencyOf } from '../lexicon/currencies.ts'
import { numberKeys } from '../numbers/readings.ts'
import type { FactReader } from './reader.ts'

const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*`
const SCALE = String.raw`(?:\s?(thousand|million|billion|trillion|mn|bn|[mk])(?![\p{L}]))?`
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

/** Amounts of money: € 5 million, 5,000,000 euros and EUR 5m are one. */
export function readMoney(reader: FactReader): void {
  const before = new RegExp(`(?<![\\p{L}])(${ANY_CURRENCY})\\s?(${DIGITS})${SCALE}`, 'giu')
  reader.take('currency', before, ([, currency = '', digits = '', scale]) =>
    moneyKey(currency, digits, scale),
  )
  const after = new RegExp(`(${DIGITS})${SCALE}\\s?(${ANY_CURRENCY})(?![\\p{L}])`, 'giu')
  reader.take('currency', after, ([, digits = '', scale, currency = '']) =>
    moneyKey(currency, digits, scale),
  )
}

/** Numbers in digits, with the scale in words that follows, and per cent. */
export function readNumbers(reader: FactReader): void {
  const pattern = new RegExp(`(${DIGITS})${SCALE}(\\s?(?:%|per\\s?cent(?![\\p{L}])))?`, 'giu')
  reader.take('number', pattern, ([, digits = '', scale, percent]) => {
    const key = valueKey(digits, scale)
    return percent === undefined ? key : `${key} %`
  })
}

function moneyKey(currency: string, digits: string, scale: string | undefined): string {
  return `${currencyOf(currency) ?? currency} ${valueKey(digits, scale)}`
}

function valueKey(digits: string, scale: string | undefined): string {
  const key = numberKeys(digits).join(' ')
  const factor = SCALES[(scale ?? '').toLowerCase()]
  return factor === undefined ? key : String(Math.round(Number(key) * factor))
}
