import { describe, expect, it } from 'vitest'

import { RICH_TEXT_BLOCKS } from '#collections/shared/richText/blocks.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import { block, paragraph, state, text, upload } from '#tests/unit/i18n/units/support/lexical.ts'
import { translateDocument } from '#tests/unit/i18n/units/support/rebuild.ts'
import type { DocumentSchema } from '#i18n/units/types.ts'

/** The product's own blocks, as the translation side hands them to the engine. */
const schema: DocumentSchema = {
  fields: [{ name: 'introduction', type: 'richText', localized: true }],
  richTextBlocks: Object.fromEntries(RICH_TEXT_BLOCKS.map(({ slug, fields }) => [slug, fields])),
}

const document = {
  introduction: state(
    paragraph(text('Welcome.')),
    block('callToAction', { text: 'Come.', label: 'Register', url: 'register-here' }),
    block('quote', { text: 'A door.', attribution: 'The Mayor' }),
    upload({ caption: 'The skyline.' }),
  ),
}

describe('rich text of the content model', () => {
  it('has the words of its buttons, quotations and captions translated, and never an address', () => {
    const units = segmentDocument({ schema, document, locale: 'en' })
    expect(units.map(({ block: address, source }) => [address, source])).toStrictEqual([
      ['0', 'Welcome.'],
      ['1:text', 'Come.'],
      ['1:label', 'Register'],
      ['2:text', 'A door.'],
      ['2:attribution', 'The Mayor'],
      ['3:caption', 'The skyline.'],
    ])
  })

  it('keeps everything else of a button', () => {
    const [leaf] = translateDocument({ schema, document, target: ({ source }) => `¶ ${source}` })
    expect(leaf?.value).toStrictEqual(
      state(
        paragraph(text('¶ Welcome.')),
        block('callToAction', { text: '¶ Come.', label: '¶ Register', url: 'register-here' }),
        block('quote', { text: '¶ A door.', attribution: '¶ The Mayor' }),
        upload({ caption: '¶ The skyline.' }),
      ),
    )
  })
})
