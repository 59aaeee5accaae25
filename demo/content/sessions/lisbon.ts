import { paragraph, richText } from '../lexical.ts'
import type { SessionDocument } from '../types.ts'

const summit = { ref: 'summits/2022' } as const

/** The two public sessions of the Third Global Summit. */
export const lisbonSessions: readonly SessionDocument[] = [
  {
    key: 'sessions/lisbon-plenary',
    data: {
      title: 'Plenary: after three years apart',
      summit,
      format: 'plenary',
      status: 'planned',
      startsAt: '2022-10-05T09:00:00.000Z',
      endsAt: '2022-10-05T11:00:00.000Z',
      room: 'Main Hall',
      summary: 'The cities took stock of what had closed, and of what had quietly survived.',
      body: richText(
        paragraph(
          'Clubs, choirs and evening schools had gone, and with them the places where people met by accident. Where one had survived, there was usually a single stubborn person behind it.',
        ),
        paragraph('The plenary asked the cities to find these people and to thank them.'),
      ),
      people: [{ person: { ref: 'people/edda-rosenvik' }, role: 'moderator' }],
      attendance: 'public',
    },
  },
  {
    key: 'sessions/lisbon-ports',
    data: {
      title: 'Round table of the port cities',
      summit,
      format: 'round-table',
      status: 'planned',
      startsAt: '2022-10-06T13:00:00.000Z',
      endsAt: '2022-10-06T15:00:00.000Z',
      room: 'Quay Room',
      summary: 'Nine ports compared how newcomers spend their first night.',
      body: richText(
        paragraph(
          'The answers went from a bed with a lamp to a bench in the rain. The Harbour Foundation now pays for a first night in four more ports.',
        ),
      ),
      people: [{ person: { ref: 'people/ines-valdeira' }, role: 'moderator' }],
      hosts: [{ ref: 'sponsors/harbour-foundation' }],
      attendance: 'public',
    },
  },
]
