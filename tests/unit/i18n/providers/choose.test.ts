import { describe, expect, it } from 'vitest'
import { chooseProvider } from '#i18n/providers/choose.ts'
import type { ProviderCircumstances } from '#i18n/providers/choose.ts'
import { createProvider } from '#i18n/providers/create.ts'

const KEY = 'not-a-real-key'
const URL = 'http://127.0.0.1:5000'

type Case = [name: string, circumstances: Partial<ProviderCircumstances>, chosen: string]

describe('the provider', () => {
  it.each<Case>([
    ['is DeepL when there is a key', { deeplKey: KEY }, 'deepl'],
    ['is DeepL in the demo too when there is a key', { deeplKey: KEY, isDemo: true }, 'deepl'],
    ['is DeepL before LibreTranslate', { deeplKey: KEY, libretranslateUrl: URL }, 'deepl'],
    ['is rehearsal text in the demo without a key', { isDemo: true }, 'pseudo'],
    ['is none outside the demo without a key', {}, 'none'],
    ['is none when the key is blank', { deeplKey: '  ' }, 'none'],
    ['is none when only LibreTranslate is there', { libretranslateUrl: URL }, 'none'],
    ['is none when it is switched off', { setting: 'none', deeplKey: KEY }, 'none'],
    ['is none in the demo when it is switched off', { setting: 'none', isDemo: true }, 'none'],
    ['is rehearsal text outside the demo only when named', { setting: 'pseudo' }, 'pseudo'],
    ['is DeepL when named and there is a key', { setting: 'deepl', deeplKey: KEY }, 'deepl'],
  ])('%s', (_name, circumstances, chosen) => {
    const choice = chooseProvider({ setting: 'auto', isDemo: false, ...circumstances })
    expect(choice.name).toBe(chosen)
    expect(choice.reason).toMatch(/\.$/u)
    expect(choice.reason).not.toContain(KEY)
  })

  it('tells the person with a LibreTranslate server why it is not used', () => {
    const { reason } = chooseProvider({ setting: 'auto', isDemo: false, libretranslateUrl: URL })
    expect(reason).toContain('LIBRETRANSLATE_URL')
  })

  it.each(['libretranslate', 'apertium'] as const)('is refused when it is %s', (setting) => {
    const choose = () => chooseProvider({ setting, isDemo: false, libretranslateUrl: URL })
    expect(choose).toThrow(expect.objectContaining({ code: 'provider-not-in-this-version' }))
    expect(choose).toThrow(setting)
  })

  it('is refused when it is DeepL without a key, in the demo too', () => {
    const choose = () => chooseProvider({ setting: 'deepl', isDemo: true })
    expect(choose).toThrow(expect.objectContaining({ code: 'provider-not-configured' }))
  })

  it('is made as it was chosen', () => {
    expect(createProvider({ name: 'deepl' }, { deeplKey: KEY })?.name).toBe('deepl')
    expect(createProvider({ name: 'pseudo' }, {})?.name).toBe('pseudo')
    expect(createProvider({ name: 'none' }, { deeplKey: KEY })).toBeUndefined()
  })
})
