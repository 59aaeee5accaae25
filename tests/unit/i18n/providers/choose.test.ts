import { describe, expect, it } from 'vitest'
import { chooseProvider } from '#i18n/providers/choose.ts'
import type { ProviderCircumstances } from '#i18n/providers/choose.ts'
import { createProvider } from '#i18n/providers/create.ts'

const KEY = 'not-a-real-key'
const URL = 'http://127.0.0.1:5000'
const BIN = '/usr/bin/apertium'

type Case = [name: string, circumstances: Partial<ProviderCircumstances>, chosen: string]

describe('the provider', () => {
  it.each<Case>([
    ['is DeepL when there is a key', { deeplKey: KEY }, 'deepl'],
    ['is DeepL in the demo too when there is a key', { deeplKey: KEY, isDemo: true }, 'deepl'],
    ['is DeepL before LibreTranslate', { deeplKey: KEY, libretranslateUrl: URL }, 'deepl'],
    ['is rehearsal text in the demo without a key', { isDemo: true }, 'pseudo'],
    ['is none outside the demo without a key', {}, 'none'],
    ['is none when the key is blank', { deeplKey: '  ' }, 'none'],
    ['is LibreTranslate when only that is there', { libretranslateUrl: URL }, 'libretranslate'],
    [
      'is LibreTranslate in the demo too',
      { libretranslateUrl: URL, isDemo: true },
      'libretranslate',
    ],
    ['is never Apertium by itself', { apertium: BIN }, 'none'],
    ['is Apertium when named', { setting: 'apertium', apertium: BIN }, 'apertium'],
    [
      'is LibreTranslate when named, a key or not',
      { setting: 'libretranslate', libretranslateUrl: URL, deeplKey: KEY },
      'libretranslate',
    ],
    ['is still DeepL after DeepL', { deeplKey: KEY, atLastStart: 'deepl' }, 'deepl'],
    [
      'may become DeepL while LibreTranslate is still there',
      { deeplKey: KEY, libretranslateUrl: URL, atLastStart: 'libretranslate' },
      'deepl',
    ],
    ['is none when DeepL is gone', { atLastStart: 'deepl' }, 'none'],
    [
      'is not LibreTranslate when DeepL is gone',
      { libretranslateUrl: URL, atLastStart: 'deepl' },
      'none',
    ],
    [
      'is not DeepL when LibreTranslate is gone',
      { deeplKey: KEY, atLastStart: 'libretranslate' },
      'none',
    ],
    ['is not rehearsal text when DeepL is gone', { isDemo: true, atLastStart: 'deepl' }, 'none'],
    [
      'is not DeepL when Apertium is no longer named',
      { deeplKey: KEY, apertium: BIN, atLastStart: 'apertium' },
      'none',
    ],
    ['may follow rehearsal text', { deeplKey: KEY, atLastStart: 'pseudo' }, 'deepl'],
    [
      'is another when that is named',
      { setting: 'libretranslate', libretranslateUrl: URL, atLastStart: 'deepl' },
      'libretranslate',
    ],
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

  it('says what is gone, and how to accept that', () => {
    const { reason } = chooseProvider({
      setting: 'auto',
      isDemo: false,
      libretranslateUrl: URL,
      atLastStart: 'deepl',
    })
    expect(reason).toContain('deepl')
    expect(reason).toContain('DEEPL_AUTH_KEY')
    expect(reason).toContain('TRANSLATION_PROVIDER')
  })

  it.each<[ProviderCircumstances['setting'], string]>([
    ['libretranslate', 'LIBRETRANSLATE_URL'],
    ['apertium', 'APERTIUM'],
  ])('is refused when it is %s without %s', (setting, variable) => {
    const choose = () => chooseProvider({ setting, isDemo: false, deeplKey: KEY })
    expect(choose).toThrow(expect.objectContaining({ code: 'provider-not-configured' }))
    expect(choose).toThrow(variable)
  })

  it('is refused when it is DeepL without a key, in the demo too', () => {
    const choose = () => chooseProvider({ setting: 'deepl', isDemo: true })
    expect(choose).toThrow(expect.objectContaining({ code: 'provider-not-configured' }))
  })

  it('is made as it was chosen', () => {
    expect(createProvider({ name: 'deepl' }, { deeplKey: KEY })?.name).toBe('deepl')
    expect(createProvider({ name: 'libretranslate' }, { libretranslateUrl: URL })?.name).toBe(
      'libretranslate',
    )
    expect(createProvider({ name: 'apertium' }, { apertium: BIN })?.name).toBe('apertium')
    expect(createProvider({ name: 'pseudo' }, {})?.name).toBe('pseudo')
    expect(createProvider({ name: 'none' }, { deeplKey: KEY })).toBeUndefined()
  })
})
