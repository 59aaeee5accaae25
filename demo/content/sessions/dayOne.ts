import { bold, bulletList, heading, link, paragraph, quoteBlock, richText } from '../lexical.ts'
import type { SessionDocument } from '../types.ts'

const summit = { ref: 'summits/2023' } as const

const openingPlenary: SessionDocument = {
  key: 'sessions/opening-plenary',
  data: {
    title: 'Opening plenary: what holds a city together',
    summit,
    format: 'plenary',
    status: 'planned',
    startsAt: '2023-09-18T13:30:00.000Z',
    endsAt: '2023-09-18T15:00:00.000Z',
    room: 'Great Hall',
    summary:
      'Four mayors opened the summit with one question each. They had asked their residents for the questions first.',
    body: richText(
      paragraph(
        'The plenary began without speeches. A bell rang, the lights stayed on, and four mayors sat down among the audience.',
      ),
      heading(2, 'The four questions'),
      bulletList(
        'Who in your city is afraid, and of what?',
        'Who speaks to those whom nobody reaches?',
        'What did you try that failed?',
        'What will you still do when the money is gone?',
      ),
      paragraph(
        'The third question took the longest. Several mayors spoke of programmes that had looked good on paper and had never been asked for by anyone.',
      ),
      quoteBlock(
        'We spent two years on a campaign against hatred. Then we opened one football pitch until midnight, and that did more.',
        'Grace Nyambura Otim, Mayor of Nyandara',
      ),
    ),
    people: [
      {
        person: { ref: 'people/new-york-city' },
        role: 'moderator',
        title: 'the Mayor of New York City',
      },
      { person: { ref: 'people/grace-nyambura-otim' }, role: 'speaker' },
      { person: { ref: 'people/tarek-haddawi' }, role: 'speaker' },
      { person: { ref: 'people/amaru-quillaste' }, role: 'speaker' },
      { person: { ref: 'people/ines-valdeira' }, role: 'speaker' },
    ],
    attendance: 'public',
    livestream: {
      url: 'https://live.example.org/open-cities/opening',
      note: 'Interpretation into French, Spanish and Arabic. Choose the language below the picture.',
    },
    recording: { url: 'https://video.example.org/open-cities/opening-plenary', language: 'en' },
    reports: [
      {
        title: 'Summary of the opening plenary',
        file: { ref: 'media/plenary-summary-2023' },
        language: 'en',
      },
    ],
    reportText: richText(
      paragraph(
        'All four speakers came back to the same point. Trust grows in places that are ',
        bold('used every day'),
        ', not in places that are built for a programme.',
      ),
      paragraph(
        'The questions of the residents, more than 2,000 of them, can be read in ',
        link('the open archive', 'https://archive.example.org/open-cities/questions'),
        '.',
      ),
    ),
  },
}

const steeringCommittee: SessionDocument = {
  key: 'sessions/steering-committee',
  data: { title: 'Meeting of the Steering Committee', summit },
}

const trustRoundTable: SessionDocument = {
  key: 'sessions/round-table-trust',
  data: {
    title: 'Round table: trust after hard years',
    summit,
    format: 'round-table',
    status: 'planned',
    startsAt: '2023-09-18T15:30:00.000Z',
    endsAt: '2023-09-18T17:00:00.000Z',
    room: 'River Room',
    summary: 'Twelve cities compared what residents believe about their town hall, and why.',
    body: richText(
      paragraph(
        'Most people trust the person at the counter more than the institution behind it. The round table asked what follows from that.',
      ),
      paragraph(
        'Three cities showed their figures. In all three, trust had risen where the same employee stayed in a neighbourhood for more than two years. In one it had fallen everywhere else.',
      ),
      heading(2, 'What the cities will try'),
      paragraph(
        'They will send fewer letters and make more visits. They will also ',
        bold('publish what they could not do'),
        ', once a year, in plain words.',
      ),
    ),
    people: [
      {
        person: { ref: 'people/noor-ziyadeh' },
        role: 'moderator',
        title: 'Director, United Nations Office for Local Action',
      },
      { person: { ref: 'people/lucien-marchebois' }, role: 'speaker' },
    ],
    hosts: [{ ref: 'sponsors/un-local-action' }],
    attendance: 'invited',
    reportText: richText(
      paragraph(
        'The participants agreed not to be quoted by name. Their notes have become a list of nine habits, which the United Nations Office for Local Action will test in five cities.',
      ),
    ),
  },
}

const workingLunch: SessionDocument = {
  key: 'sessions/working-lunch',
  data: {
    title: 'Working lunch: who pays for prevention',
    summit,
    format: 'working-lunch',
    status: 'planned',
    startsAt: '2023-09-18T17:15:00.000Z',
    endsAt: '2023-09-18T18:30:00.000Z',
    room: 'Winter Garden',
    summary: 'Prevention saves money, but rarely for the office that pays for it.',
    body: richText(
      paragraph(
        'Over soup and bread, mayors and donors went through five real budgets, line by line. The names of the cities had been removed, and most were recognised within a minute.',
      ),
      paragraph(
        'A panel at the end of the lunch put one proposal to the donors: pay for people rather than for projects, and for five years rather than for one.',
      ),
    ),
    notes: [
      {
        text: 'The lunchtime panel will be streamed live. The link will follow here.',
      },
    ],
    people: [
      { person: { ref: 'people/edda-rosenvik' }, role: 'moderator' },
      { person: { ref: 'people/solveig-halden' }, role: 'speaker' },
    ],
    attendance: 'invited',
  },
}

export const dayOne: readonly SessionDocument[] = [
  openingPlenary,
  steeringCommittee,
  trustRoundTable,
  workingLunch,
]
