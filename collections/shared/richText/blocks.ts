import { linkUrl } from '#collections/shared/fields/url.ts'
import { blockTexts } from '#collections/shared/texts/fieldTexts.ts'
import type { Block } from 'payload'

/**
 * Blocks inside rich text. The rich text is the localized leaf, so nothing in here is: each language
 * holds its own whole state, and the engine translates these fields with it.
 */
export const RICH_TEXT_BLOCKS: Block[] = [
  {
    slug: 'callToAction',
    interfaceName: 'RichTextCallToAction',
    fields: [
      { name: 'text', type: 'textarea', maxLength: 1000 },
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', required: true, maxLength: 120 },
          { ...linkUrl('url'), required: true },
        ],
      },
    ],
  } satisfies Block,
  {
    slug: 'quote',
    interfaceName: 'RichTextQuote',
    fields: [
      { name: 'text', type: 'textarea', required: true, maxLength: 2000 },
      { name: 'attribution', type: 'text', maxLength: 300 },
    ],
  } satisfies Block,
].map(blockTexts)
