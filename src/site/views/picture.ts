import type { Media } from '#payload-types'
import { paths } from '../paths.ts'
import { isRecord, populated } from './records.ts'
import type { Reading } from './reading.ts'
import type { LocalText } from './text.ts'

/** A picture ready to be shown: addresses, true measures in pixels, and its words. */
export type Picture = {
  src: string
  /** Candidates for `srcset`, narrowest first. */
  candidates: readonly { src: string; width: number }[]
  width: number
  height: number
  alt: LocalText | null
  caption: LocalText | null
  credit: string | null
  /** The crop for shared links (1200 × 630), where one was made. */
  share: { src: string; width: number; height: number } | null
}

type Related = Media | string | null | undefined

/** Whether a populated document of unknown kind is an upload. */
export function isMedia(value: unknown): value is Media {
  return isRecord(value) && typeof value['filename'] === 'string' && typeof value['id'] === 'string'
}

const WIDTHS = ['small', 'medium', 'large'] as const

/** The view of a picture; null for another kind of file, or one the reader may not see. */
export function pictureView(
  reading: Reading,
  media: { target: Related; source: Related },
): Picture | null {
  const source = populated(media.source)
  const { filename, width, height } = source ?? {}
  if (!source || !filename || !width || !height) return null
  if (!source.mimeType?.startsWith('image/')) return null
  const target = populated(media.target)
  const words = (name: 'alt' | 'caption') =>
    reading.text(`media:${source.id}.${name}`, { target: target?.[name], source: source[name] })
  return {
    src: paths.media(filename),
    candidates: [
      ...WIDTHS.flatMap((size) => candidate(source.sizes?.[size])),
      { src: paths.media(filename), width },
    ],
    width,
    height,
    alt: words('alt'),
    caption: words('caption'),
    credit: source.credit ?? null,
    share: shareCrop(source),
  }
}

type Size = { filename?: string | null; width?: number | null; height?: number | null }

function candidate(size: Size | null | undefined): { src: string; width: number }[] {
  return size?.filename && size.width
    ? [{ src: paths.media(size.filename), width: size.width }]
    : []
}

function shareCrop(media: Media): Picture['share'] {
  const size: Size | undefined = media.sizes?.share
  return size?.filename && size.width && size.height
    ? { src: paths.media(size.filename), width: size.width, height: size.height }
    : null
}
