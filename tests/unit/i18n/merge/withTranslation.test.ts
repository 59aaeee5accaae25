import { describe, expect, it } from 'vitest'
import { withTranslation } from '#i18n/merge/withTranslation.ts'
import { edited, unit } from './building.ts'

const translation = {
  target: 'De la machine.',
  origin: { kind: 'machine' as const, provider: 'deepl', at: '2023-09-19T10:00:00Z' },
  checks: [{ id: 'numbers-lost', severity: 'error' as const, message: 'm' }],
}

describe('a machine’s text', () => {
  it('fills a sentence that nobody has translated', () => {
    const empty = unit('New.', { target: null, state: 'untranslated', origin: null })
    expect(withTranslation(empty, translation)).toMatchObject({ ...translation, state: 'machine' })
  })

  it('replaces a machine’s text', () => {
    expect(withTranslation(unit('Old.'), translation).target).toBe('De la machine.')
  })

  it.each(['edited', 'approved'] as const)('leaves %s words alone', (state) => {
    const mine = edited('Mine.', { state })
    expect(withTranslation(mine, translation)).toBe(mine)
  })

  it('leaves alone what a person left empty on purpose', () => {
    const mine = edited('Mine.', { target: '' })
    expect(withTranslation(mine, translation)).toBe(mine)
  })

  it('stands beside a person’s words as a suggestion when the source has changed', () => {
    const stale = edited('New text.', {
      state: 'stale',
      staleFrom: { source: 'Old text.', state: 'approved' },
    })
    expect(withTranslation(stale, translation)).toEqual({
      ...stale,
      suggestion: {
        target: 'De la machine.',
        origin: translation.origin,
        previousSource: 'Old text.',
      },
    })
  })
})
