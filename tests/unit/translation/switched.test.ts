import { releasedLanguages, switchedLanguages } from '#src/translation/backfill/switched.ts'
import { describe, expect, it } from 'vitest'

const row = (locale: string, policy: 'immediate' | 'after-review', enabled = true) => ({
  locale,
  policy,
  enabled,
})

describe('what a save of the languages asks for', () => {
  it.each([
    [[], [row('fr', 'immediate')], { on: ['fr'], off: [], released: [] }],
    [[row('fr', 'immediate')], [], { on: [], off: ['fr'], released: [] }],
    [[row('fr', 'after-review')], [row('fr', 'immediate')], { on: [], off: [], released: ['fr'] }],
    [[row('fr', 'immediate')], [row('fr', 'after-review')], { on: [], off: [], released: [] }],
    [
      [row('fr', 'after-review', false)],
      [row('fr', 'immediate')],
      { on: ['fr'], off: [], released: [] },
    ],
    [
      [row('fr', 'after-review'), row('en', 'immediate'), row('tlh', 'immediate')],
      [row('fr', 'after-review', false), row('es', 'immediate')],
      { on: ['es'], off: ['fr'], released: [] },
    ],
  ])('%j, then %j', (before, after, { on, off, released }) => {
    expect(switchedLanguages({ before, after })).toEqual({ on, off })
    expect(releasedLanguages({ before, after })).toEqual(released)
  })
})
