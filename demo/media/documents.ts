import { sessions } from '../content/sessions.ts'
import { settings } from '../content/settings.ts'
import { summits } from '../content/summits.ts'
import type { SessionData, SummitData } from '../content/types.ts'
import { documentParts, type DocumentPart } from './documentParts.ts'
import { drawPicture } from './draw.ts'
import { printPdf, type PrintedDocument } from './pdf.ts'

/** Pixels across an A4 page: about 150 to the inch. */
const PICTURE_WIDTH = 1240

const summitOf = (key: string): SummitData => {
  const found = summits.find((one) => one.key === key)
  if (found === undefined) throw new Error(`The demo has no summit "${key}".`)
  return found.data
}

const sessionOf = (key: string): SessionData => {
  const found = sessions.find((one) => one.key === key)
  if (found === undefined) throw new Error(`The demo has no session "${key}".`)
  return found.data
}

const dates = ({ startDate, endDate, city }: SummitData) =>
  `${city}, ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).formatRange(new Date(startDate), new Date(endDate))}`

const sessionParts = ({
  title,
  statusNote,
  summary,
  reportText,
}: SessionData): readonly DocumentPart[] => [
  { kind: 'heading', level: 3, text: title },
  ...[statusNote, summary].flatMap((text) =>
    text === undefined ? [] : [{ kind: 'paragraph', text } as const],
  ),
  ...documentParts(reportText),
]

const summitReport = (key: string, picture: string): PrintedDocument => {
  const summit = summitOf(key)
  const held = sessions.filter(({ data }) => data.summit.ref === key)
  return {
    title: summit.reports[0]?.title ?? summit.title,
    subtitle: dates(summit),
    publisher: settings.organisation.name,
    picture,
    parts: [
      { kind: 'facts', facts: summit.facts },
      ...documentParts(summit.introduction),
      ...summit.layout.flatMap((block) =>
        block.blockType === 'richText' ? documentParts(block.content) : [],
      ),
      { kind: 'heading', level: 2, text: 'The sessions' },
      ...documentParts(summit.agendaIntroduction),
      ...held.flatMap(({ data }) => sessionParts(data)),
      { kind: 'heading', level: 2, text: 'Thanks' },
      ...documentParts(summit.acknowledgement),
      { kind: 'paragraph', text: summit.sponsorsText },
      { kind: 'paragraph', text: summit.partnersText },
    ],
  }
}

const sessionReport = (key: string): PrintedDocument => {
  const session = sessionOf(key)
  return {
    title: session.reports?.[0]?.title ?? session.title,
    subtitle: `${session.title}. ${dates(summitOf(session.summit.ref))}`,
    publisher: settings.organisation.name,
    parts: [
      { kind: 'paragraph', text: session.summary ?? '' },
      ...documentParts(session.body),
      ...(session.reportText === undefined
        ? []
        : [{ kind: 'heading', level: 2, text: 'What followed' } as const]),
      ...documentParts(session.reportText),
    ],
  }
}

const documents = new Map<string, () => PrintedDocument>([
  ['summit-report-2023.pdf', () => summitReport('summits/2023', 'skyline-new-york.jpg')],
  ['summit-report-2022.pdf', () => summitReport('summits/2022', 'skyline-lisbon.jpg')],
  ['plenary-summary-2023.pdf', () => sessionReport('sessions/opening-plenary')],
  ['first-three-days.pdf', () => sessionReport('sessions/workshop-three-days')],
])

/** The names of all documents. */
export const documentNames: readonly string[] = [...documents.keys()]

/**
 * Prints one document and gives the bytes of its PDF, in English, with title, language and
 * structure for screen readers. Throws when no document has that name.
 */
export const printDocument = async (name: string): Promise<Buffer> => {
  const document = documents.get(name)?.()
  if (document === undefined) throw new Error(`demo/media prints no document called "${name}".`)
  const picture =
    document.picture === undefined ? undefined : await drawPicture(document.picture, PICTURE_WIDTH)
  return printPdf(document, picture)
}
