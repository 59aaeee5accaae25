import {
  bold,
  heading,
  italic,
  linkTo,
  numberedList,
  paragraph,
  quote,
  richText,
} from '../lexical.ts'
import type { SessionDocument } from '../types.ts'

const summit = { ref: 'summits/2023' } as const

const mayorsMeeting: SessionDocument = {
  key: 'sessions/mayors-meeting',
  data: {
    title: 'Meeting of the mayors',
    summit,
    format: 'mayors-meeting',
    status: 'planned',
    startsAt: '2023-09-19T13:00:00.000Z',
    endsAt: '2023-09-19T15:30:00.000Z',
    room: 'Chamber',
    summary: 'The mayors met among themselves and adopted the Declaration of the Mayors.',
    body: richText(
      paragraph(
        'Only mayors have a seat in this meeting, and each of them has one vote. Staff wait outside, and so do telephones.',
      ),
      paragraph(
        'The draft of the declaration had eleven pages when the meeting began. A mayor from a small island asked who would ever read it. Two hours later it had two.',
      ),
      heading(2, 'The Declaration of the Mayors'),
      numberedList(
        'We name one person who answers when residents report a threat.',
        'We write down what we do in the first three days after an attack, and we practise it.',
        'We ask young people before we decide.',
      ),
      quote('We promise no more than this, and we ask to be measured by it.'),
      paragraph(
        'The declaration was adopted with two abstentions. Both cities explained that they must ask their councils first.',
      ),
    ),
    people: [
      {
        person: { ref: 'people/ines-valdeira' },
        role: 'moderator',
        title: 'Chair of the meeting of the mayors',
      },
    ],
    attendance: 'invited',
    reportText: richText(
      paragraph(
        'The text of the declaration is part of the summit report. Each member will say at the next summit how far it has come.',
      ),
    ),
  },
}

const ministersDialogue: SessionDocument = {
  key: 'sessions/dialogue-ministers',
  data: {
    title: 'Dialogue between mayors and ministers',
    summit,
    format: 'dialogue',
    status: 'planned',
    startsAt: '2023-09-19T18:00:00.000Z',
    endsAt: '2023-09-19T19:30:00.000Z',
    room: 'River Room',
    summary: 'Six mayors and six ministers sat in pairs and told each other what they needed.',
    body: richText(
      paragraph(
        'States make the laws, and cities live with the results. The dialogue put one of each on either side of a small table.',
      ),
      heading(2, 'What mayors asked of ministers'),
      paragraph(
        'They asked for warnings in time. A town that learns from the newspaper what a ministry has known for weeks cannot protect anyone.',
      ),
      heading(2, 'What ministers asked of mayors'),
      paragraph(
        'They asked for one contact in each city who may speak for all its departments. They also asked for honesty about what does not work, ',
        italic('and not only in private'),
        '.',
      ),
      paragraph(
        'Before they left, each pair wrote one promise on a card. The cards hang in the Ministry of Foreign Affairs of Halvland until they are kept.',
      ),
    ),
    people: [
      {
        person: { ref: 'people/solveig-halden' },
        role: 'host',
        title: 'State Secretary, Ministry of Foreign Affairs of Halvland',
      },
      { person: { ref: 'people/tarek-haddawi' }, role: 'speaker' },
    ],
    hosts: [{ ref: 'sponsors/halvland' }],
    attendance: 'invited',
    recording: {
      url: 'https://video.example.org/open-cities/mayors-and-ministers',
      language: 'en',
    },
  },
}

const hatredOnlineRoundTable: SessionDocument = {
  key: 'sessions/round-table-online',
  data: {
    title: 'Round table: hatred online, harm next door',
    summit,
    format: 'round-table',
    status: 'moved',
    statusNote:
      'This session was moved from Monday to Tuesday, and from the River Room to the Library.',
    startsAt: '2023-09-19T20:00:00.000Z',
    endsAt: '2023-09-19T21:30:00.000Z',
    room: 'Library',
    summary: 'A rumour needs an hour to cross a city. A correction needs a day.',
    body: richText(
      paragraph(
        'The round table followed one false story through four cities. It began as a joke about a school kitchen and ended with broken windows.',
      ),
      paragraph(
        'Nobody at the table wanted cities to police what people write. They wanted to hear of a rumour early, to answer it with a face that is known in the street, and to stay until it is quiet.',
      ),
      paragraph(
        bold('Sainte-Aurane'),
        ' showed how its librarians do this. They are asked first anyway, said the Deputy Mayor, so they might as well be told first.',
      ),
    ),
    people: [{ person: { ref: 'people/lucien-marchebois' }, role: 'moderator' }],
    attendance: 'invited',
    reportText: richText(
      paragraph(
        'A short guide for libraries grew out of the session. The method was tested again in the ',
        linkTo('workshop on the first three days', { ref: 'sessions/workshop-three-days' }),
        '.',
      ),
    ),
  },
}

export const dayTwo: readonly SessionDocument[] = [
  mayorsMeeting,
  ministersDialogue,
  hatredOnlineRoundTable,
]
