import type { Block, BlocksField } from 'payload'
import { fileRow, languageField, mediaField } from './rows.ts'
import { httpUrl, linkUrl } from './url.ts'

const heading = { name: 'heading', type: 'text', localized: true, maxLength: 300 } as const

/** The blocks editors lay pages out with. Containers are never localized, their leaves are. */
export const LAYOUT_BLOCKS: Block[] = [
  {
    slug: 'richText',
    interfaceName: 'RichTextBlock',
    fields: [{ name: 'content', type: 'richText', localized: true, required: true }],
  },
  {
    slug: 'quote',
    interfaceName: 'QuoteBlock',
    fields: [
      { name: 'text', type: 'textarea', localized: true, required: true, maxLength: 2000 },
      { name: 'attribution', type: 'text', localized: true, maxLength: 300 },
    ],
  },
  {
    slug: 'gallery',
    interfaceName: 'GalleryBlock',
    fields: [
      heading,
      {
        name: 'images',
        type: 'array',
        minRows: 1,
        maxRows: 40,
        fields: [{ ...mediaField('image', 'image'), required: true }],
      },
    ],
  },
  {
    slug: 'video',
    interfaceName: 'VideoBlock',
    fields: [
      { name: 'title', type: 'text', localized: true, required: true, maxLength: 300 },
      { type: 'row', fields: [{ ...httpUrl('url'), required: true }, languageField()] },
    ],
  },
  {
    slug: 'callToAction',
    interfaceName: 'CallToActionBlock',
    fields: [
      { name: 'text', type: 'textarea', localized: true, maxLength: 1000 },
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', localized: true, required: true, maxLength: 120 },
          { ...linkUrl('url'), required: true },
        ],
      },
    ],
  },
  {
    slug: 'people',
    interfaceName: 'PeopleBlock',
    fields: [
      heading,
      { name: 'people', type: 'relationship', relationTo: 'people', hasMany: true, maxRows: 60 },
    ],
  },
  {
    slug: 'downloads',
    interfaceName: 'DownloadsBlock',
    fields: [heading, { name: 'files', type: 'array', minRows: 1, maxRows: 50, fields: fileRow() }],
  },
]

export function layoutField(): BlocksField {
  return { name: 'layout', type: 'blocks', blocks: LAYOUT_BLOCKS, maxRows: 60 }
}
