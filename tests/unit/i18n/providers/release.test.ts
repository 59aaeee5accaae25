import { expect, it } from 'vitest'
import { releaseRule } from '#i18n/providers/release.ts'

it.each([
  ['deepl', false, 'by-policy'],
  ['libretranslate', false, 'by-policy'],
  [undefined, false, 'by-policy'],
  ['demo', true, 'by-policy'],
  ['apertium', false, 'after-review'],
  ['apertium', true, 'after-review'],
  ['pseudo', false, 'never'],
  ['pseudo', true, 'by-policy'],
] as const)('text of %s (demo: %s) is public %s', (provider, isDemo, rule) => {
  expect(releaseRule(provider, { isDemo })).toBe(rule)
})
