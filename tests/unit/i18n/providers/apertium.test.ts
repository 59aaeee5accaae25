import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { createApertium } from '#i18n/providers/apertium/apertium.ts'
import { readModes, routeBetween } from '#i18n/providers/apertium/modes.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ProviderErrorCode } from '#i18n/providers/errors.ts'
import { fakeApertium, MODES } from '#tests/helpers/apertium/fakeApertium.ts'
import type { ApertiumFault, FakeApertium } from '#tests/helpers/apertium/fakeApertium.ts'
import { failureOf } from '#tests/helpers/providers/failure.ts'

let program: FakeApertium | undefined
afterEach(() => {
  program?.remove()
  program = undefined
})

const create = (options: Parameters<typeof fakeApertium>[0] & { timeoutMs?: number } = {}) => {
  const { timeoutMs, ...fake } = options
  program = fakeApertium(fake)
  return createApertium({ path: program.path, ...(timeoutMs ? { timeoutMs } : {}) })
}
const into = (target: Locale, texts: string[]) => ({ texts, source: 'en' as const, target })

describe('the way from one language to another', () => {
  const installed = readModes(MODES.map((mode) => `  ${mode}`).join('\n'))

  it.each<[Locale, Locale, string[] | undefined]>([
    ['en', 'es', ['eng-spa']],
    ['en', 'fr', ['eng-cat', 'cat-fra']],
    ['en', 'it', ['eng-spa', 'spa-ita']],
    // Portugal's before Brazil's.
    ['en', 'pt', ['eng-spa', 'es-pt']],
    ['fr', 'en', ['fr-es', 'spa-eng']],
    ['fr', 'pt', ['fr-es', 'es-pt']],
    ['en', 'ar', undefined],
    ['en', 'de', undefined],
    ['it', 'en', undefined],
  ])('%s to %s is %j', (source, target, route) => {
    expect(routeBetween({ modes: installed, source, target })).toEqual(route)
  })

  it('takes a regional variant only where there is nothing else', () => {
    const modes = readModes('eng-spa\nes-pt_BR')
    expect(routeBetween({ modes, source: 'en', target: 'pt' })).toEqual(['eng-spa', 'es-pt_BR'])
  })

  it('is given up when it is too long to leave much of a sentence', () => {
    const modes = readModes('en-ca\nca-es\nes-pt\npt-it')
    expect(routeBetween({ modes, source: 'en', target: 'pt' })).toHaveLength(3)
    expect(routeBetween({ modes, source: 'en', target: 'it' })).toBeUndefined()
  })

  it('reads no language into what is none', () => {
    expect(readModes('  eco-es-fr\n\nError: none\n')).toEqual([])
  })
})

describe('a call of Apertium', () => {
  it('keeps each text apart, tags, addresses and literal markup as they were', async () => {
    const { texts } = await create().translate(
      into('es', [
        'First\nline <g1>a <g2>b</g2></g1><x3/>',
        'Write to press@example.org or https://example.org/a?b=1&amp;c=2.',
        '3 &lt; 4 &amp; 5 ',
      ]),
    )
    expect(texts).toEqual([
      '[spa] First\nline <g1>a <g2>b</g2></g1><x3/>',
      '[spa] Write to press@example.org or https://example.org/a?b=1&amp;c=2.',
      '[spa] 3 &lt; 4 &amp; 5 ',
    ])
  })

  it('goes by way of another language where none leads there', async () => {
    const { texts } = await create().translate(into('fr', ['One']))
    expect(texts).toEqual(['[fra] [cat] One'])
  })

  it('says so when no way leads there', async () => {
    const provider = create({ modes: ['eng-spa'] })
    expect(await provider.supports('en', 'fr')).toBe(false)
    expect(await failureOf(provider.translate(into('fr', ['One'])))).toMatchObject({
      code: 'unsupported-pair',
    })
  })

  it('leaves no file behind', async () => {
    const before = left()
    await create().translate(into('fr', ['One']))
    expect(left()).toEqual(before)
  })

  it.each<[ApertiumFault, ProviderErrorCode, boolean]>([
    ['silent', 'bad-answer', true],
    ['loses-paragraph', 'bad-answer', true],
    ['fails', 'unavailable', true],
    ['hangs', 'timeout', true],
  ])('that is %s is %s', async (fault, code, isRetryable) => {
    const provider = create({ fault, timeoutMs: 500 })
    const error = await failureOf(provider.translate(into('es', ['One', 'Two', 'Three'])))
    expect(error).toMatchObject({ code, isRetryable, provider: 'apertium' })
  })

  it('of a program that is not there names APERTIUM', async () => {
    const provider = createApertium({ path: '/nowhere/apertium' })
    const error = await failureOf(provider.translate(into('es', ['One'])))
    expect(error).toMatchObject({ code: 'unavailable' })
    expect(error.message).toContain('APERTIUM')
  })
})

/** A temporary folder holds the text for as long as a call takes. */
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('dragoman-apertium-'))
