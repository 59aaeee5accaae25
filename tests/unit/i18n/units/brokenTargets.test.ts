import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { translateDocument } from '#tests/unit/i18n/units/support/rebuild.ts'
import {
  BOLD,
  lineBreak,
  link,
  paragraph,
  state,
  text,
} from '#tests/unit/i18n/units/support/lexical.ts'
import { bodySchema, summitSchema } from '#tests/unit/i18n/units/support/schema.ts'
import { summit } from '#tests/unit/i18n/units/support/summit.ts'

const scrap = fc.constantFrom(
  ...['mot', ' ', '.', '&lt;', '<g1>', '</g1>', '<g2>', '</g2>', '<x1/>', '<x3/>', '<g9>'],
  ...['<G1 >', '<g1', '</g 2>', '<x2', '<g1/>', '</x1>', '< g2 >'],
)
const soups = fc.array(scrap, { maxLength: 14 }).map((parts) => parts.join(''))

const rebuildSummit = (target: string) =>
  translateDocument({
    schema: summitSchema,
    document: { introduction: summit.introduction, title: summit.title },
    target: () => target,
  })

describe('a target with broken tags', () => {
  it('never stops a rebuild and never shows its markup', () => {
    fc.assert(
      fc.property(soups, (target) => {
        const json = JSON.stringify(rebuildSummit(target))
        // A word may follow a bracket that a person typed; a tag's letter and number may not.
        expect(json).not.toMatch(/<\s*\/?\s*[gx]\s*\d/i)
      }),
    )
  })

  it('keeps every word', () => {
    fc.assert(
      fc.property(soups, (target) => {
        const title = rebuildSummit(target).find((leaf) => leaf.path === 'title')
        const count = (value: unknown) => String(value).split('mot').length
        expect(count(title?.value)).toBe(count(target))
      }),
    )
  })

  const body = state(
    paragraph(
      text('Read the '),
      link('https://example.org', text('annual '), text('report', BOLD)),
      lineBreak(),
      text('today'),
    ),
  )

  /** The words of each node, with the format and whether they stand in the link. */
  const shape = (target: string, source = body): string => {
    const [leaf] = translateDocument({
      schema: bodySchema,
      document: { body: source },
      target: () => target,
    })
    const { root } = leaf?.value as typeof body
    const show = (nodes: unknown): string =>
      (nodes as Record<string, unknown>[])
        .map((node) => {
          if (node.type === 'text')
            return node.format === BOLD ? `*${String(node.text)}*` : node.text
          return node.type === 'link' ? `[${show(node.children)}]` : '⏎'
        })
        .join('|')
    return show(root.children.flatMap((node) => node.children))
  }

  it.each([
    [
      'is right',
      'Lisez le <g1>rapport <g2>annuel</g2></g1><x3/>ce jour',
      'Lisez le |[rapport |*annuel*]|⏎|ce jour',
    ],
    [
      'moves its tags',
      '<x3/>Ce jour, <g1><g2>annuel</g2> rapport</g1> lu',
      '⏎|Ce jour, |[*annuel*| rapport]| lu',
    ],
    ['loses all its tags', 'Lisez le rapport', 'Lisez le rapport'],
    ['loses a link but not its bold words', 'Lisez <g2>annuel</g2> ici', 'Lisez |*annuel*| ici'],
    ['uses a pair twice', '<g1>un</g1> et <g1>deux</g1>', '[un]| et deux'],
    ['uses a single twice', 'un<x3/>deux<x3/>trois', 'un|⏎|deuxtrois'],
    ['has tags of another sentence', 'un <g7>deux</g7><x8/> trois', 'un deux trois'],
    ['never closes a pair', 'un <g1>deux trois', 'un deux trois'],
    ['closes what is not open', 'un</g1> deux', 'un deux'],
    ['crosses two pairs', '<g1>un <g2>deux</g1> trois</g2>', '[un |*deux*]|* trois*'],
    ['turns a link and its bold words inside out', '<g2>un <g1>deux</g1></g2>', '*un *|[*deux*]'],
    ['uses a pair as a single', 'un <x1/>deux', 'un deux'],
    ['uses a single as a pair', '<g3>un</g3> deux', 'un deux'],
    ['spells its tags badly', '<G1 >un</ g1> < x3 / >deux', '[un]| |⏎|deux'],
    ['is cut off in the middle of a tag', 'un <g1', 'un '],
    ['has words where its source has none', '<g1>un</g1><x3/>', '[un]|⏎'],
    ['has other markup, which stays words', 'un &lt;b&gt;deux', 'un <b>deux'],
  ])('degrades to safe text when it %s', (_, target, expected) => {
    expect(shape(target)).toBe(expected)
  })

  it('never puts a link inside another', () => {
    const two = state(
      paragraph(link('https://a.org', text('One')), text(' '), link('https://b.org', text('two'))),
    )
    expect(shape('<g1>Un</g1> <g2>deux</g2>', two)).toBe('[Un]| |[deux]')
    expect(shape('<g1>Un <g2>deux</g2></g1> trois', two)).toBe('[Un deux]| trois')
  })
})
