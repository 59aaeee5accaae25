import { localeOptions } from '#collections/shared/fields/localeOptions.ts'
import type { ArrayField, Field, GroupField, SelectField, UploadField } from 'payload'
import { summitTime } from './summitTime.ts'
import { uploadOrTrashed } from './trashedFile.ts'
import { httpUrl } from './url.ts'

/** The language something is in: a report, a recording. Options are in their own names. */
export function languageField(): SelectField {
  return {
    name: 'language',
    type: 'select',
    options: localeOptions,
  }
}

export function mediaField(name: string, kind: 'image' | 'file'): UploadField {
  const mimeType = kind === 'image' ? { contains: 'image/' } : { equals: 'application/pdf' }
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    filterOptions: { mimeType },
    validate: uploadOrTrashed({ mimeType }),
  }
}

/** Short remarks for readers that disappear after `until`. */
export function notesField(): ArrayField {
  return {
    name: 'notes',
    type: 'array',
    maxRows: 20,
    fields: [
      { name: 'text', type: 'textarea', localized: true, required: true, maxLength: 2000 },
      summitTime('until'),
    ],
  }
}

/** Files to download, each in one language. */
export function reportsField(): ArrayField {
  return { name: 'reports', type: 'array', maxRows: 50, fields: fileRow() }
}

export function fileRow(): Field[] {
  return [
    { name: 'title', type: 'text', localized: true, required: true, maxLength: 300 },
    {
      type: 'row',
      fields: [{ ...mediaField('file', 'file'), required: true }, languageField()],
    },
  ]
}

/** Recordings elsewhere on the web, each in one language. */
export function recordingsField(): ArrayField {
  return {
    name: 'recordings',
    type: 'array',
    maxRows: 50,
    fields: [
      { name: 'title', type: 'text', localized: true, required: true, maxLength: 300 },
      { type: 'row', fields: [{ ...httpUrl('url'), required: true }, languageField()] },
    ],
  }
}

/** What search engines and shared links show; empty means the page's own title and introduction. */
export function seoGroup(): GroupField {
  return {
    name: 'seo',
    type: 'group',
    fields: [
      { name: 'title', type: 'text', localized: true, maxLength: 120 },
      { name: 'description', type: 'textarea', localized: true, maxLength: 320 },
      mediaField('image', 'image'),
    ],
  }
}
