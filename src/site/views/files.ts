import type { Media } from '#payload-types'
import { isLocale } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '../paths.ts'
import { safeUrl } from '../richtext/safeUrl.ts'
import { pairRows, populated } from './records.ts'
import type { Reading } from './reading.ts'
import type { LocalText } from './text.ts'

/** A file to download. */
export type FileView = {
  title: LocalText
  href: string
  language: Locale | null
  /** Short name of the format, as `PDF`. */
  format: string
  bytes: number | null
}

/** A recording elsewhere on the web. */
export type RecordingView = { title: LocalText | null; url: string; language: Locale | null }

type FileRow = {
  id?: string | null
  title?: string | null
  file?: Media | string | null
  language?: string | null
}

type Rows<Row> = {
  path: string
  target: readonly Row[] | null | undefined
  source: readonly Row[] | null | undefined
}

const languageOf = (value: unknown): Locale | null => (isLocale(value) ? value : null)

/** Files to download; rows whose file is gone are left out. */
export function fileViews(reading: Reading, { path, ...rows }: Rows<FileRow>): FileView[] {
  return pairRows(rows).flatMap(({ id, target, source }) => {
    const file = populated(source.file)
    const filename = file?.filename
    const title = reading.text(`${path}.${id}.title`, {
      target: target?.title,
      source: source.title,
    })
    if (!filename || !title) return []
    return [
      {
        title,
        href: paths.media(filename),
        language: languageOf(source.language),
        format: (filename.split('.').pop() ?? '').toUpperCase(),
        bytes: file.filesize ?? null,
      },
    ]
  })
}

type RecordingRow = {
  id?: string | null
  title?: string | null
  url?: string | null
  language?: string | null
}

/** Recordings with a safe address. */
export function recordingViews(
  reading: Reading,
  { path, ...rows }: Rows<RecordingRow>,
): RecordingView[] {
  return pairRows(rows).flatMap(({ id, target, source }) => {
    const url = safeUrl(source.url)
    const title = reading.text(`${path}.${id}.title`, {
      target: target?.title,
      source: source.title,
    })
    return url ? [{ title, url, language: languageOf(source.language) }] : []
  })
}

/** The one recording of a session, which has no title of its own. */
export function singleRecording(
  recording: { url?: string | null; language?: string | null } | null | undefined,
): RecordingView | null {
  const url = safeUrl(recording?.url)
  return url ? { title: null, url, language: languageOf(recording?.language) } : null
}
