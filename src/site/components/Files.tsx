import type { ReactNode } from 'react'
import { formatBytes, languageName } from '../format/numbers.ts'
import type { FileView, RecordingView } from '../views/files.ts'
import type { Locale } from '#i18n/locales.ts'
import { usePage } from './page.ts'
import { StaleNotes } from './StaleNotes.tsx'
import { Words } from './Words.tsx'

/** Files to download: what each is, its language, format and size. */
export function FileList({ files }: { files: readonly FileView[] }): ReactNode {
  const { locale } = usePage()
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={`${file.href}${file.title.text}`}>
          <a
            href={file.href}
            hrefLang={file.language ?? undefined}
            type={file.format === 'PDF' ? 'application/pdf' : undefined}
          >
            <Words of={file.title} />
          </a>
          <Details
            parts={[
              file.language && languageName({ locale, of: file.language }),
              <bdi key="format">{file.format}</bdi>,
              file.bytes !== null && formatBytes({ locale, bytes: file.bytes }),
            ]}
          />
          <StaleNotes notices={file.title.notices} />
        </li>
      ))}
    </ul>
  )
}

/** Recordings as plain links: nothing is loaded from elsewhere until a reader asks for it. */
export function RecordingList({ recordings }: { recordings: readonly RecordingView[] }): ReactNode {
  const { t } = usePage()
  return (
    <ul className="files">
      {recordings.map((recording) => (
        <li key={recording.url}>
          <a
            href={recording.url}
            rel="noopener external"
            hrefLang={recording.language ?? undefined}
          >
            {recording.title ? <Words of={recording.title} /> : t('session.recording.open')}
          </a>
          <RecordingDetails language={recording.language} />
          <StaleNotes notices={recording.title?.notices ?? []} />
        </li>
      ))}
    </ul>
  )
}

function RecordingDetails({ language }: { language: Locale | null }): ReactNode {
  const { locale } = usePage()
  return <Details parts={[language && languageName({ locale, of: language })]} />
}

function Details({ parts }: { parts: readonly ReactNode[] }): ReactNode {
  const present = parts.filter((part) => part !== null && part !== false)
  if (present.length === 0) return null
  return (
    <span className="details">
      {present.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </span>
  )
}
