import {
  bold,
  bulletList,
  callToActionBlock,
  checkList,
  heading,
  lineBreak,
  paragraph,
  richText,
  table,
  upload,
} from '../lexical.ts'
import type { SessionDocument } from '../types.ts'

const summit = { ref: 'summits/2023' } as const

const threeDaysWorkshop: SessionDocument = {
  key: 'sessions/workshop-three-days',
  data: {
    title: 'Half-day workshop: the first three days after an attack',
    summit,
    format: 'workshop',
    status: 'planned',
    startsAt: '2023-09-20T13:00:00.000Z',
    endsAt: '2023-09-20T17:00:00.000Z',
    room: 'Workshop A',
    summary: 'Teams from 20 cities practised seventy-two hours that they hope will never come.',
    body: richText(
      paragraph(
        'The exercise begins at 7.40 a.m. with a telephone call. From then on every team has to decide who speaks, who listens and who goes where.',
      ),
      heading(2, 'Three days, three tasks'),
      table(
        ['Day', 'The city', 'Its residents'],
        ['First day', 'One voice speaks for all offices.', 'They learn where their families are.'],
        ['Second day', 'It visits those who are blamed.', 'They find a place to grieve.'],
        ['Third day', 'It says what comes next.', 'They can offer help and are answered.'],
      ),
      heading(2, 'To check at home'),
      checkList(
        'There is a list of telephone numbers on paper.',
        'The mayor has a deputy who may decide everything.',
        'Every language of the city has a voice that is known.',
      ),
      callToActionBlock({
        text: 'The workshop can be held in your city. Two trainers come for one day.',
        label: 'Ask for the workshop',
        url: 'mailto:languages@open-cities.example.org',
      }),
    ),
    people: [{ person: { ref: 'people/edda-rosenvik' }, role: 'moderator' }],
    attendance: 'invited',
    reports: [
      {
        title: 'Checklist for the first three days',
        file: { ref: 'media/first-three-days' },
        language: 'en',
      },
    ],
  },
}

const youngPeopleDialogue: SessionDocument = {
  key: 'sessions/dialogue-young-people',
  data: {
    title: 'Dialogue with young citizens',
    summit,
    format: 'dialogue',
    status: 'planned',
    startsAt: '2023-09-20T18:30:00.000Z',
    endsAt: '2023-09-20T20:00:00.000Z',
    room: 'Great Hall',
    summary: 'Young people asked. Mayors had ninety seconds for each answer.',
    body: richText(
      paragraph(
        'The Assembly of Young Citizens had prepared forty questions and drew them by lot. A clock on the wall kept the mayors brief.',
      ),
      heading(2, 'Three questions that stayed'),
      bulletList(
        'Why do you ask us about skate parks and never about rents?',
        'When did a young person last change your mind?',
        'Who will remember tomorrow what you say today?',
      ),
      paragraph(
        'The last question had an answer.',
        lineBreak(),
        'Every promise made in this hour is written down, and the Assembly will read them aloud at the next summit.',
      ),
    ),
    people: [{ person: { ref: 'people/grace-nyambura-otim' }, role: 'speaker' }],
    hosts: [{ ref: 'sponsors/young-citizens' }],
    attendance: 'public',
    livestream: {
      url: 'https://live.example.org/open-cities/young-citizens',
      note: 'With sign language and subtitles in English.',
    },
  },
}

const squaresWorkshop: SessionDocument = {
  key: 'sessions/workshop-squares',
  data: {
    title: 'Half-day workshop: squares that belong to everyone',
    summit,
    format: 'workshop',
    status: 'cancelled',
    statusNote:
      'This walk was cancelled: the streets around the Assembly were closed. The material is published here instead.',
    startsAt: '2023-09-20T20:30:00.000Z',
    endsAt: '2023-09-20T23:30:00.000Z',
    summary:
      'A walk through three public squares, with those who planned them and those who use them.',
    body: richText(
      upload({ ref: 'media/public-square' }),
      paragraph(
        'A square is safe when people want to be in it. Fences, cameras and guards come after that, if they come at all.',
      ),
      heading(2, 'Four things to count'),
      bulletList(
        ['Count the ', bold('benches'), ', and who sits on them at nine in the evening.'],
        ['Count the ', bold('doors'), ' that open towards the square.'],
        ['Count the ', bold('languages'), ' you hear in ten minutes.'],
        ['Count the ', bold('children'), ' without an adult beside them.'],
      ),
      paragraph(
        'Olmedal did this every month for a year. The mayor says that the fourth figure was the only one that he needed.',
      ),
    ),
    people: [{ person: { ref: 'people/amaru-quillaste' }, role: 'host' }],
    attendance: 'public',
  },
}

export const dayThree: readonly SessionDocument[] = [
  threeDaysWorkshop,
  youngPeopleDialogue,
  squaresWorkshop,
]
