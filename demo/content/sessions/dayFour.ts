import { bold, horizontalRule, linkTo, paragraph, richText } from '../lexical.ts'
import type { SessionDocument } from '../types.ts'

const closingPlenary: SessionDocument = {
  key: 'sessions/closing-plenary',
  data: {
    title: 'Closing plenary: what we take home',
    summit: { ref: 'summits/2023' },
    format: 'plenary',
    status: 'planned',
    startsAt: '2023-09-21T14:00:00.000Z',
    endsAt: '2023-09-21T15:30:00.000Z',
    room: 'Great Hall',
    summary: 'Every delegation had one minute to name one thing it would do differently on Monday.',
    body: richText(
      paragraph(
        'Nobody summed up. Instead a microphone went from row to row, and every city said one sentence.',
      ),
      paragraph(
        'Some were large: a new office, a new law. Most were small. One mayor will answer letters by hand again, and another will take the bus.',
      ),
      horizontalRule(),
      paragraph(
        'At the end the Chair read out the three promises of the ',
        bold('Declaration of the Mayors'),
        ' once more. Then the hall stood up, and for a minute it was quiet.',
      ),
      paragraph(
        'How the League works between the summits is told ',
        linkTo('on its own page', { ref: 'pages/about' }),
        '.',
      ),
    ),
    people: [
      { person: { ref: 'people/ines-valdeira' }, role: 'moderator' },
      { person: { ref: 'people/edda-rosenvik' }, role: 'speaker' },
    ],
    attendance: 'public',
    recording: {
      url: 'https://video.example.org/open-cities/closing-plenary-fr',
      language: 'fr',
    },
  },
}

export const dayFour: readonly SessionDocument[] = [closingPlenary]
