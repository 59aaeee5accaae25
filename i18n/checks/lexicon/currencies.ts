/** How a currency is written in the languages we know: its code, its sign and its names. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  USD: String.raw`US\$|\$\s?US|USD|\$|(?:US|U\.S\.)[\s-]dollars?|dollars?|d[óo]lar(?:es)?|dollar[oi]|دولار(?:ات|اً|ًا)?`,
  EUR: 'EUR|€|euros?|يورو',
  GBP: 'GBP|£|pounds? sterling|pounds|livres? sterling|libras? esterlinas?|sterlin[ae]|Pfund|pond|جنيه(?:ات)?',
  JPY: 'JPY|¥|yens?|ين',
  CHF: 'CHF|Swiss francs?|francs suisses|francos suizos|francos suíços|franchi svizzeri|Schweizer Franken|Franken|فرنك(?:ات)?',
  CNY: 'CNY|RMB|yuan|renminbi|يوان',
}

/** Every way of writing a currency, as one pattern: the longest names stand first. */
export const ANY_CURRENCY = Object.values(CURRENCIES).join('|')

/** The code of a currency as it is written in a text. */
export function currencyOf(written: string): string | undefined {
  return Object.keys(CURRENCIES).find((code) =>
    new RegExp(`^(?:${CURRENCIES[code] ?? ''})$`, 'iu').test(written),
  )
}
