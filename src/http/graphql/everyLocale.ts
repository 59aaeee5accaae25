/**
 * Refuses `?locale=all` before GraphQL: its types hold one language, so every localized field would
 * fail inside. Gives the sentence, or undefined when one language was asked for. Pure.
 */
export function everyLocale(search: URLSearchParams): string | undefined {
  const asked = search.get('locale')
  if (asked !== 'all' && asked !== '*') return undefined
  return 'GraphQL gives one language at a time: name it in the locale argument, or use REST for all.'
}
