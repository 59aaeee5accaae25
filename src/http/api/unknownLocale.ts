const anyLanguage = ['all', '*']
const noFallback = ['none', 'null', 'false']

type Parameter = { name: string; allowed: readonly string[] }

/**
 * Finds a language parameter that Payload would not understand and would quietly answer in the
 * source language with 200 (payload-facts). Gives a sentence for the client, or undefined. Pure.
 */
export function unknownLocale(
  search: URLSearchParams,
  { locales }: { locales: readonly string[] },
): string | undefined {
  const parameters: Parameter[] = [
    { name: 'locale', allowed: [...locales, ...anyLanguage] },
    { name: 'fallback-locale', allowed: [...locales, ...noFallback] },
    { name: 'fallbackLocale', allowed: [...locales, ...noFallback] },
    { name: 'publishSpecificLocale', allowed: locales },
  ]
  for (const [key, value] of search) {
    const parameter = parameters.find(({ name }) => key === name || key.startsWith(`${name}[`))
    if (!parameter) continue
    // `locale[]=fr` is not read by Payload at all; only the fallback may be a list.
    const isListedWrongly = key.startsWith('locale[')
    if (isListedWrongly || !parameter.allowed.includes(value)) {
      return `${parameter.name} is not a language this site knows. Use one of: ${parameter.allowed.join(', ')}.`
    }
  }
  return undefined
}
