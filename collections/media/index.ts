import { contentCollection } from '#collections/shared/content.ts'
import { after } from '#collections/shared/fields/after.ts'
import { sentence } from '#collections/shared/texts/sentence.ts'
import { textarea } from 'payload/shared'
import { UPLOAD_LIMITS, refuseTooLarge } from './limits.ts'

/**
 * Pictures and PDF documents, kept in `uploadsDir` (absolute path). SVG is refused: it can carry
 * scripts.
 */
export const media = (options: { uploadsDir: string }) =>
  contentCollection({
    slug: 'media',
    hasDrafts: false,
    admin: {
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'updatedAt'],
      listSearchableFields: ['filename', 'alt', 'credit'],
    },
    fields: [
      {
        name: 'alt',
        type: 'textarea',
        localized: true,
        maxLength: 500,
        validate: after(textarea, (value, { data, req }) => {
          const { mimeType } = data as { mimeType?: string | null }
          const isPicture = (mimeType ?? 'image/').startsWith('image/')
          return Boolean(value?.trim()) || !isPicture || sentence(req, 'altMissing')
        }),
      },
      { name: 'caption', type: 'textarea', localized: true, maxLength: 500 },
      { name: 'credit', type: 'text', maxLength: 200 },
    ],
    hooks: { beforeOperation: [refuseTooLarge] },
    rest: {
      defaultSort: '-updatedAt',
      upload: {
        staticDir: options.uploadsDir,
        mimeTypes: Object.keys(UPLOAD_LIMITS),
        adminThumbnail: 'thumbnail',
        focalPoint: true,
        pasteURL: false,
        withMetadata: false,
        imageSizes: [
          { name: 'thumbnail', width: 320, withoutEnlargement: true },
          {
            name: 'small',
            width: 640,
            withoutEnlargement: true,
            formatOptions: { format: 'webp', options: { quality: 80 } },
          },
          {
            name: 'medium',
            width: 1024,
            withoutEnlargement: true,
            formatOptions: { format: 'webp', options: { quality: 80 } },
          },
          {
            name: 'large',
            width: 1600,
            withoutEnlargement: true,
            formatOptions: { format: 'webp', options: { quality: 80 } },
          },
          {
            name: 'share',
            width: 1200,
            height: 630,
            formatOptions: { format: 'jpeg', options: { quality: 82 } },
          },
        ],
      },
    },
  })
