import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '#i18n/message.ts'
import type { Locale } from '#i18n/locales.ts'
import { PageProvider } from '#src/site/components/page.ts'
import { RichText } from '#src/site/richtext/RichText.tsx'
import { createReading } from '#src/site/views/reading.ts'
import type { StaleNotice } from '#src/site/views/text.ts'

type Node = Record<string, unknown>

const node = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
  children,
})

const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const bold = (words: string): Node => text(words, 1)
const paragraph = (...children: Node[]): Node => node('paragraph', children)
const richText = (...children: Node[]) => ({ root: node('root', children) })
const link = (words: string, url: string): Node =>
  node('link', [text(words)], { fields: { linkType: 'custom', newTab: false, url } })

function html(
  children: Node[],
  options: {
    notices?: StaleNotice[]
    headingBase?: number
    locale?: Locale
    missing?: boolean
  } = {},
): string {
  const { notices = [], headingBase = 2, locale = 'fr', missing = false } = options
  const state = richText(...children)
  const reading = createReading({ locale, notices })
  const content = reading.rich('body', { target: missing ? null : state, source: state })
  if (!content) return ''
  const page = {
    locale,
    t: createTranslator(locale),
    siteUrl: 'https://site.test',
    isUntranslated: false,
  }
  return renderToStaticMarkup(
    <PageProvider value={page}>
      <RichText content={content} headingBase={headingBase} />
    </PageProvider>,
  )
}

const inside = (children: Node[], options?: Parameters<typeof html>[1]): string =>
  html(children, options).replace(/^<div class="prose">|<\/div>$/g, '')

const cell = (words: string, headerState: number): Node =>
  node('tablecell', [paragraph(text(words))], { headerState, colSpan: 1, rowSpan: 1 })

describe('rich text', () => {
  it.each<[string, Node[], string]>([
    ['paragraph', [paragraph(text('a & <b>'))], '<p>a &amp; &lt;b&gt;</p>'],
    ['bold', [paragraph(bold('b'))], '<p><strong>b</strong></p>'],
    [
      'bold, italic, code together',
      [paragraph(text('x', 1 | 2 | 16))],
      '<p><strong><em><code>x</code></em></strong></p>',
    ],
    [
      'underline, strike, sub, sup',
      [paragraph(text('u', 8), text('s', 4), text('2', 32), text('3', 64))],
      '<p><u>u</u><s>s</s><sub>2</sub><sup>3</sup></p>',
    ],
    ['line break', [paragraph(text('a'), { type: 'linebreak' }, text('b'))], '<p>a<br/>b</p>'],
    ['empty paragraph', [paragraph(), paragraph(text('a'))], '<p>a</p>'],
    ['heading', [node('heading', [text('H')], { tag: 'h3' })], '<h3>H</h3>'],
    ['quote', [node('quote', [text('Q')])], '<blockquote>Q</blockquote>'],
    ['rule', [{ type: 'horizontalrule' }, paragraph(text('a'))], '<hr/><p>a</p>'],
    [
      'numbered list that goes on',
      [node('list', [node('listitem', [text('c')])], { listType: 'number', start: 3, tag: 'ol' })],
      '<ol start="3"><li>c</li></ol>',
    ],
    [
      'nested list',
      [
        node(
          'list',
          [
            node('listitem', [
              node('list', [node('listitem', [text('in')])], { listType: 'bullet' }),
            ]),
          ],
          { listType: 'bullet' },
        ),
      ],
      '<ul><li class="nesting"><ul><li>in</li></ul></li></ul>',
    ],
    [
      'external link',
      [paragraph(link('out', 'https://example.org'))],
      '<p><a href="https://example.org" rel="noopener external">out</a></p>',
    ],
    ['dangerous link', [paragraph(link('words stay', 'javascript:alert(1)'))], '<p>words stay</p>'],
    ['unknown node', [node('marquee', [paragraph(text('a'))])], '<p>a</p>'],
    [
      'alignment',
      [node('paragraph', [text('a')], { format: 'right' })],
      '<p class="align-end">a</p>',
    ],
  ])('shows a %s', (_kind, children, expected) => {
    expect(inside(children)).toBe(expected)
  })

  it('says with a word whether a point of a check list is done', () => {
    const list = node(
      'list',
      [node('listitem', [text('a')], { checked: true }), node('listitem', [text('b')])],
      { listType: 'check' },
    )
    const shown = inside([list], { locale: 'en' })
    expect(shown).toMatch(/Done: <\/span>a/)
    expect(shown).toMatch(/Still open: <\/span>b/)
  })

  it('gives a table headers that say what they head', () => {
    const rows = [
      node('tablerow', [cell('Region', 1), cell('Cities', 1)]),
      node('tablerow', [cell('Africa', 2), cell('31', 0)]),
    ]
    const shown = inside([node('table', rows)])
    expect(shown).toContain('<th scope="col"><p>Region</p></th>')
    expect(shown).toContain('<th scope="row"><p>Africa</p></th><td><p>31</p></td>')
    expect(shown).toContain('tabindex="0"')
  })

  it('moves headings below the one they stand under, so that a page keeps one h1', () => {
    const headings = ['h1', 'h2', 'h4'].map((tag) => node('heading', [text(tag)], { tag }))
    expect(inside(headings, { headingBase: 4 })).toBe('<h3>h1</h3><h4>h2</h4><h6>h4</h6>')
  })

  it('links to a document in the reader’s language; to one they may not see, not at all', () => {
    const to = (value: unknown) =>
      node('link', [text('it')], {
        fields: { linkType: 'internal', doc: { relationTo: 'pages', value } },
      })
    const shown = { id: 'p1', slug: 'a-propos' }
    expect(inside([paragraph(to(shown))])).toBe('<p><a href="/fr/pages/a-propos">it</a></p>')
    expect(inside([paragraph(to('p2'))])).toBe('<p>it</p>')
  })

  it('shows the blocks that editors put into text', () => {
    const quote = { type: 'block', fields: { blockType: 'quote', text: 'Q', attribution: 'A' } }
    const call = {
      type: 'block',
      fields: { blockType: 'callToAction', label: 'Go', url: 'javascript:x' },
    }
    expect(inside([quote])).toContain('<blockquote><div><p><span>Q</span></p></div></blockquote>')
    expect(inside([call, quote])).not.toContain('Go')
  })

  it('shows a picture in the text with its description and measures', () => {
    const media = {
      id: 'm1',
      filename: 'sky line.png',
      mimeType: 'image/png',
      width: 800,
      height: 400,
      alt: 'Des tours',
      sizes: { small: { filename: 's.webp', width: 640, height: 320 } },
    }
    const shown = inside([{ type: 'upload', relationTo: 'media', value: media, fields: {} }])
    expect(shown).toContain('alt="Des tours"')
    expect(shown).toContain('srcSet="/media/s.webp 640w, /media/sky%20line.png 800w"')
    expect(shown).toContain('width="800" height="400"')
  })
})

describe('a sentence whose original has changed', () => {
  const at = (block: string, source: string): StaleNotice => ({ path: 'body', block, source })

  it('is followed, after its paragraph, by the original in its language', () => {
    const shown = inside([paragraph(text('un')), paragraph(text('deux'))], {
      notices: [at('0', 'one, changed')],
    })
    expect(shown).toMatch(/^<p>un<\/p><details class="stale".*<\/details><p>deux<\/p>$/)
    expect(shown).toContain('L’original a changé depuis')
    expect(shown).toContain('<p lang="en" dir="ltr">one, changed</p>')
  })

  it('is marked inside its list item, for a list may hold nothing else', () => {
    const list = node('list', [node('listitem', [text('a')]), node('listitem', [text('b')])], {
      listType: 'bullet',
    })
    const shown = inside([list], { notices: [at('0.1', 'b, changed')] })
    expect(shown).toMatch(/<li>a<\/li><li>b<details/)
  })

  it('is found again in a block’s field and in a run of text', () => {
    const quote = { type: 'block', fields: { blockType: 'quote', text: 'Q' } }
    const shown = inside([quote, paragraph(text('a'))], {
      notices: [at('0:text', 'Q, changed'), at('1+0', 'a, changed')],
    })
    expect(shown).toMatch(/<\/figure><details.*Q, changed.*<p>a<\/p><details.*a, changed/)
  })

  it('is not lost when its paragraph is not there: the note follows the text', () => {
    const shown = inside([paragraph(text('a'))], { notices: [at('7', 'gone')] })
    expect(shown).toMatch(/<p>a<\/p><details.*gone/)
  })
})

describe('a text that is not translated', () => {
  it('is shown in the original, says so in the reader’s language, and carries its own', () => {
    const shown = html([paragraph(text('words'))], { locale: 'ar', missing: true })
    expect(shown).toMatch(/^<div class="prose" lang="en" dir="ltr">/)
    expect(shown).toMatch(/<p class="original-passage" lang="ar" dir="rtl">/)
  })
})
