import { contentCollection } from '#collections/shared/content.ts'
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
        validate: (
          value: string | null | undefined,
          { data }: { data: { mimeType?: string | null } },
        ) =>
          Boolean(value?.trim()) ||
          !(data.mimeType ?? 'image/').startsWith('image/') ||
          'Describe the picture in a sentence, for people who cannot see it.',
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
