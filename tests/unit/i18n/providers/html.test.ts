import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHtml } from '#i18n/providers/html/decode.ts'
import { toHtml } from '#i18n/providers/html/encode.ts'
import { translateHtml } from '#tests/helpers/libretranslate-server/translateHtml.ts'
import { taggedText } from '#tests/unit/i18n/exchange/taggedArbitrary.ts'

describe('tagged text as HTML', () => {
  it.each([
    ['a <g1>b</g1><x2/>', 'a <span id="g1">b</span><img id="x2"/>'],
    ['<g1>a <g2>b</g2></g1>', '<span id="g1">a <span id="g2">b</span></span>'],
    ['a &lt; b &amp; c', 'a &lt; b &amp; c'],
  ])('%s', (tagged, html) => {
    expect(toHtml(tagged)).toBe(html)
    expect(fromHtml(html, { hasEntities: true })).toBe(tagged)
  })

  it('comes back as it was', () => {
    fc.assert(
      fc.property(taggedText, (text) => {
        expect(fromHtml(toHtml(text), { hasEntities: true })).toBe(text)
      }),
    )
  })

  it.each([
    ['attributes without quotes', '<span id=g1>a</span>', '<g1>a</g1>'],
    ['single quotes and others beside', "<SPAN class='x' id='g1' >a</SPAN >", '<g1>a</g1>'],
    ['an image that is closed', 'a<img id="x1"></img>b', 'a<x1/>b'],
    ['a pair closed on the spot', 'a<span id="g1"/>b', 'a<g1></g1>b'],
    ['an end without a beginning', 'a</span>b', 'ab'],
    ['a beginning without an end', '<span id="g1">a', '<g1>a'],
    [
      'elements of others',
      '<b>a</b> <span class="x">c',
      '&lt;b&gt;a&lt;/b&gt; &lt;span class="x"&gt;c',
    ],
    ['entities', 'l&#39;&eacute; &quot;a&quot; &nbsp;', 'l\'&amp;eacute; "a" \u00a0'],
  ])('is read with %s', (_what, html, tagged) => {
    expect(fromHtml(html, { hasEntities: true })).toBe(tagged)
  })

  it('keeps a literal < and & that the server has resolved already', () => {
    const answer = translateHtml(toHtml('a &lt; b &amp;lt; <g1>c &amp; d</g1><x2/>'), 'fr')
    expect(answer).toContain('a < b &lt; <span')
    expect(fromHtml(answer, { hasEntities: false })).toBe(
      '[fr] a &lt; b &amp;lt; <g1>c &amp; d</g1><x2/>',
    )
  })
})
