import type { Session, Summit } from '#payload-types'
import { paths } from '../paths.ts'
import { agendaDays } from './agenda.ts'
import type { AgendaDay } from './agenda.ts'
import { blockViews } from './blocks.ts'
import type { BlockView } from './blocks.ts'
import { fileViews, recordingViews } from './files.ts'
import type { FileView, RecordingView } from './files.ts'
import { noteViews, stillStands } from './notes.ts'
import { pictureView } from './picture.ts'
import type { Picture } from './picture.ts'
import { pairRows, populated } from './records.ts'
import { createReading } from './reading.ts'
import type { Reading } from './reading.ts'
import { sessionView } from './session.ts'
import { supporterViews } from './supporters.ts'
import type { SupporterView } from './supporters.ts'
import type { LocalRichText, LocalText, StaleNotice } from './text.ts'

/** What stands at the head of every page of a summit, and where it is mentioned elsewhere. */
export type SummitHead = {
  id: string
  title: LocalText
  kicker: LocalText | null
  path: string
  /** ISO dates of the first and last day. */
  startDate: string | null
  endDate: string | null
  timeZone: string
  city: string | null
  venue: string | null
  picture: Picture | null
  announcement: LocalText | null
}

export type SummitView = SummitHead & {
  introduction: LocalRichText | null
  facts: { id: string; value: string; label: LocalText | null }[]
  acknowledgement: LocalRichText | null
  agendaIntroduction: LocalRichText | null
  days: AgendaDay[]
  notes: LocalText[]
  blocks: BlockView[]
  sponsors: SupporterView[]
  sponsorsText: LocalText | null
  partners: SupporterView[]
  partnersText: LocalText | null
  reports: FileView[]
  recordings: RecordingView[]
  previous: SummitHead | null
  next: SummitHead | null
}

type Pair = { target: Summit | null | undefined; source: Summit }

/** The head of a summit; null when it has no title or no address, so that nothing can lead to it. */
export function summitHead(reading: Reading, pair: Pair & { now: Date }): SummitHead | null {
  const { target, source, now } = pair
  const title = reading.text('title', { target: target?.title, source: source.title })
  const slug = target?.slug ?? source.slug
  if (!title || !slug) return null
  const announced = stillStands(source.announcement?.until, now)
  return {
    id: source.id,
    title,
    kicker: reading.text('kicker', { target: target?.kicker, source: source.kicker }),
    path: paths.summit(reading.locale, slug),
    startDate: source.startDate ?? null,
    endDate: source.endDate ?? null,
    timeZone: source.timeZone,
    city: source.city ?? null,
    venue: source.venue ?? null,
    picture: pictureView(reading, { target: target?.heroImage, source: source.heroImage }),
    announcement: announced
      ? reading.text('announcement.text', {
          target: target?.announcement?.text,
          source: source.announcement?.text,
        })
      : null,
  }
}

export type SessionPair = {
  target: Session | null | undefined
  source: Session
  /** The session's own reading: its notes and fallbacks are counted there. */
  reading: Reading
}

/** The whole page of a summit. */
export function summitView(
  reading: Reading,
  args: Pair & { sessions: readonly SessionPair[]; now: Date },
): SummitView | null {
  const { target, source, now } = args
  const head = summitHead(reading, args)
  if (!head) return null
  const both = <K extends keyof Summit>(name: K) => ({
    target: target?.[name],
    source: source[name],
  })
  const summitSlug = target?.slug ?? source.slug ?? null
  const sessions = args.sessions.flatMap((pair) => {
    const view = sessionView(pair.reading, { ...pair, summitSlug, now })
    return view ? [view] : []
  })
  return {
    ...head,
    introduction: reading.rich('introduction', both('introduction')),
    facts: pairRows(both('facts')).map((row) => ({
      id: row.id,
      value: row.source.value,
      label: reading.text(`facts.${row.id}.label`, {
        target: row.target?.label,
        source: row.source.label,
      }),
    })),
    acknowledgement: reading.rich('acknowledgement', both('acknowledgement')),
    agendaIntroduction: reading.rich('agendaIntroduction', both('agendaIntroduction')),
    days: agendaDays(sessions, source.timeZone),
    notes: noteViews(reading, { ...both('notes'), now }),
    blocks: blockViews(reading, both('layout')),
    sponsors: supporterViews(reading, both('sponsors')),
    sponsorsText: reading.text('sponsorsText', both('sponsorsText')),
    partners: supporterViews(reading, both('partners')),
    partnersText: reading.text('partnersText', both('partnersText')),
    reports: fileViews(reading, { path: 'reports', ...both('reports') }),
    recordings: recordingViews(reading, { path: 'recordings', ...both('recordings') }),
    previous: edition(reading, { ...both('previousEdition'), now }),
    next: edition(reading, { ...both('nextEdition'), now }),
  }
}

type Edition = Summit | string | null | undefined

/** Another edition is only mentioned: what is missing there is not missing on this page's notice. */
function edition(
  { locale }: Reading,
  args: { target: Edition; source: Edition; now: Date },
): SummitHead | null {
  const source = populated(args.source)
  if (!source) return null
  const elsewhere = createReading({ locale, notices: [] satisfies StaleNotice[] })
  return summitHead(elsewhere, { target: populated(args.target), source, now: args.now })
}
