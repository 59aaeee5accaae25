import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import type { Check } from './types.ts'

/** `{{name}}`, `${name}`, `{0}`, `%s`, `%1$s`, `%(name)s`, `[[name]]`: what a program fills in. */
const PLACEHOLDER =
  /\{\{[^{}]*\}\}|\$?\{[\p{L}_][\w.]*\}|\{\d+\}|%(?:\d+\$)?[sd](?![\p{L}\p{M}])|%\(\w+\)[sd]|\[\[\w+\]\]/gu

/** What a program fills in must stand in every language as it is spelt. */
export const checkPlaceholders: Check = ({ source, target }) => {
  const added = placeholdersOf(target)
  const lost = placeholdersOf(source).filter((wanted) => {
    const place = added.indexOf(wanted)
    if (place !== -1) added.splice(place, 1)
    return place === -1
  })
  return [
    ...(lost.length > 0 ? [report('placeholders-lost', { placeholders: lost.join(', ') })] : []),
    ...(added.length > 0 ? [report('placeholders-added', { placeholders: added.join(', ') })] : []),
  ]
}

function placeholdersOf(tagged: string): string[] {
  // "50 %s" is no placeholder but a per cent sign before a word.
  const words = plainText(tagged)
  return [...words.matchAll(PLACEHOLDER)]
    .filter(
      ({ 0: found, index }) => !found.startsWith('%') || !/\d\s?$/u.test(words.slice(0, index)),
    )
    .map(([found]) => found)
}
