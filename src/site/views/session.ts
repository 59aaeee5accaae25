import type { Session } from '#payload-types'
import { paths } from '../paths.ts'
import { safeUrl } from '../richtext/safeUrl.ts'
import { fileViews, singleRecording } from './files.ts'
import type { FileView, RecordingView } from './files.ts'
import { noteViews } from './notes.ts'
import { participantViews } from './people.ts'
import type { ParticipantView } from './people.ts'
import type { Reading } from './reading.ts'
import { supporterViews } from './supporters.ts'
import type { SupporterView } from './supporters.ts'
import type { LocalRichText, LocalText } from './text.ts'

/** An event of the programme. Everything but the title may be absent. */
export type SessionView = {
  id: string
  title: LocalText
  path: string | null
  format: NonNullable<Session['format']> | null
  status: NonNullable<Session['status']>
  statusNote: LocalText | null
  /** ISO instants. */
  startsAt: string | null
  endsAt: string | null
  room: string | null
  summary: LocalText | null
  body: LocalRichText | null
  notes: LocalText[]
  participants: ParticipantView[]
  hosts: SupporterView[]
  attendance: NonNullable<Session['attendance']> | null
  livestream: { url: string | null; note: LocalText | null } | null
  recording: RecordingView | null
  reports: FileView[]
  reportText: LocalRichText | null
}

/**
 * The view of a session, for the programme and for its own page.
 * @param now settles which notes still stand.
 * @param summitSlug the summit's address in the reader's language; without one there is no page.
 */
export function sessionView(
  reading: Reading,
  args: {
    target: Session | null | undefined
    source: Session
    summitSlug: string | null
    now: Date
  },
): SessionView | null {
  const { target, source, summitSlug, now } = args
  const both = <K extends keyof Session>(name: K) => ({
    target: target?.[name],
    source: source[name],
  })
  const title = reading.text('title', both('title'))
  if (!title) return null
  return {
    id: source.id,
    title,
    path: sessionPath(reading, { target, source, summitSlug }),
    format: source.format ?? null,
    status: source.status,
    statusNote: reading.text('statusNote', both('statusNote')),
    startsAt: source.startsAt ?? null,
    endsAt: source.endsAt ?? null,
    room: source.room?.trim() ? source.room : null,
    summary: reading.text('summary', both('summary')),
    body: reading.rich('body', both('body')),
    notes: noteViews(reading, { ...both('notes'), now }),
    participants: participantViews(reading, both('people')),
    hosts: supporterViews(reading, both('hosts')),
    attendance: source.attendance ?? null,
    livestream: livestreamView(reading, { target, source }),
    recording: singleRecording(source.recording),
    reports: fileViews(reading, { path: 'reports', ...both('reports') }),
    reportText: reading.rich('reportText', both('reportText')),
  }
}

type Pair = { target: Session | null | undefined; source: Session }

function sessionPath(reading: Reading, pair: Pair & { summitSlug: string | null }): string | null {
  const session = pair.target?.slug ?? pair.source.slug
  return pair.summitSlug && session
    ? paths.session(reading.locale, { summit: pair.summitSlug, session })
    : null
}

function livestreamView(reading: Reading, { target, source }: Pair): SessionView['livestream'] {
  const url = safeUrl(source.livestream?.url)
  const note = reading.text('livestream.note', {
    target: target?.livestream?.note,
    source: source.livestream?.note,
  })
  return url || note ? { url, note } : null
}
