import { describe, expect, it } from 'vitest'
import { createPseudo } from '#i18n/providers/pseudo/pseudo.ts'
import type { Locale } from '#i18n/locales.ts'

const rehearse = async (text: string, target: Locale = 'fr') => {
  const { texts } = await createPseudo().translate({ texts: [text], source: 'en', target })
  return texts[0]
}

describe('rehearsal text', () => {
  it('is plainly none of any language, and legible', async () => {
    expect(await rehearse('Mayors meet')).toBe('⟦Máýöřš mééţ⟧'.replace('ţ', 't'))
  })

  it('keeps tags, numbers, addresses and escaped signs', async () => {
    expect(await rehearse('In <g1>2023</g1>: a &amp; b, see https://a.org/x.<x2/>')).toBe(
      '⟦Îñ <g1>2023</g1>: á &amp; b, šéé https://a.org/x.<x2/>⟧',
    )
  })

  it('runs from the right in a language that does', async () => {
    const text = (await rehearse('Mayors of 45 cities meet, <g1>today</g1>?', 'ar')) ?? ''
    expect(text).toContain('<g1>')
    expect(text).toContain('45')
    expect(text.replace(/<[^>]*>/gu, '')).not.toMatch(/[a-z]/iu)
    expect(text).toMatch(/\p{Script=Arabic}{3}/u)
    expect(text).toContain('؟')
  })

  it('is the same every time, and costs nothing', async () => {
    const request = { texts: ['Mayors'], source: 'en', target: 'es' } as const
    const [once, again] = [
      await createPseudo().translate(request),
      await createPseudo().translate(request),
    ]
    expect(once).toEqual(again)
    expect(once.billedCharacters).toBe(0)
  })
})
