import {
  bold,
  bulletList,
  heading,
  italic,
  linkTo,
  paragraph,
  richText,
  table,
} from '../lexical.ts'
import type { SummitDocument } from '../types.ts'

const introduction = richText(
  paragraph(
    'In ',
    bold('September 2023'),
    ' the League of Open Cities held its Fourth Global Summit in New York. The date was chosen with care: it was the opening week of the 78th General Assembly of the United Nations, when the heads of states and governments were in town.',
  ),
  paragraph(
    'Over 100 mayors and local leaders came. They spoke for over 115 cities in 45 countries, from capitals of ten million people to towns where everyone knows the mayor by first name.',
  ),
  paragraph(
    'Their subject was simple to name and hard to solve. How does a city keep its residents together when hatred is organised, and what does it need from others to do so?',
  ),
)

const acknowledgement = richText(
  paragraph(
    'We thank the City of New York for its welcome, and the people of its streets and ferries for their patience in a crowded week. We also thank the interpreters, without whom nobody would have understood more than half.',
  ),
)

const agendaIntroduction = richText(
  paragraph(
    'The agenda had 11 events in four days. This page has a report on each of them, as far as its hosts agreed to publish one. All times are local times in New York.',
  ),
)

const results = richText(
  heading(2, 'What the cities decided'),
  paragraph(
    'On the second day the mayors adopted the ',
    bold('Declaration of the Mayors'),
    '. It is two pages long and makes three promises that every member can keep within a year.',
  ),
  bulletList(
    'Every member names one person who answers when residents report a threat.',
    'Every member writes down a plan for the first three days after an attack.',
    [
      'Every member invites young people to the table ',
      italic('before'),
      ' a decision is made, not after.',
    ],
  ),
  paragraph(
    'The mayors explain their promises in the report on ',
    linkTo('their meeting', { ref: 'sessions/mayors-meeting' }),
    '.',
  ),
  heading(3, 'The summit in numbers'),
  table(
    ['Region', 'Cities', 'First-time members'],
    ['Africa', '31', '9'],
    ['The Americas', '28', '5'],
    ['Asia and the Pacific', '22', '7'],
    ['Europe', '26', '2'],
    ['Middle East', '9', '4'],
  ),
)

export const newYork2023: SummitDocument = {
  key: 'summits/2023',
  data: {
    title: 'Fourth Global Summit 2023',
    kicker: 'Open cities',
    edition: 4,
    startDate: '2023-09-18',
    endDate: '2023-09-21',
    timeZone: 'America/New_York',
    city: 'New York',
    venue: 'Riverside Hall',
    heroImage: { ref: 'media/skyline-new-york' },
    introduction,
    facts: [
      { value: '100+', label: 'mayors and local leaders' },
      { value: '115+', label: 'cities' },
      { value: '45', label: 'countries' },
      { value: '11', label: 'events in four days' },
    ],
    acknowledgement,
    agendaIntroduction,
    announcement: {
      text: 'The Fifth Global Summit is being prepared. Its city and its date will be announced on this page.',
      until: '2030-12-31T23:00:00.000Z',
    },
    notes: [{ text: 'Members find the minutes of the closed meetings in their own area.' }],
    layout: [
      { blockType: 'richText', content: results },
      {
        blockType: 'quote',
        text: 'A city cannot choose its neighbours. It can choose to know them.',
        attribution: 'Inês Valdeira, Mayor of Porto Alvo',
      },
      {
        blockType: 'gallery',
        heading: 'Pictures of the summit',
        images: [
          { image: { ref: 'media/assembly-hall' } },
          { image: { ref: 'media/round-table' } },
          { image: { ref: 'media/public-square' } },
          { image: { ref: 'media/bridge-at-night' } },
        ],
      },
      {
        blockType: 'video',
        url: 'https://video.example.org/open-cities/four-days',
        title: 'Four days in six minutes',
      },
      {
        blockType: 'people',
        heading: 'Voices of the summit',
        people: [
          { ref: 'people/ines-valdeira' },
          { ref: 'people/tarek-haddawi' },
          { ref: 'people/grace-nyambura-otim' },
          { ref: 'people/amaru-quillaste' },
        ],
      },
      {
        blockType: 'downloads',
        heading: 'To take home',
        files: [
          {
            title: 'Checklist for the first three days',
            file: { ref: 'media/first-three-days' },
            language: 'en',
          },
        ],
      },
      {
        blockType: 'callToAction',
        text: 'Would your city like to join? Membership is free, and the first conversation binds nobody.',
        label: 'Write to the League',
        url: 'mailto:languages@open-cities.example.org',
      },
    ],
    sponsors: [
      { ref: 'sponsors/atlantic-union' },
      { ref: 'sponsors/halvland' },
      { ref: 'sponsors/meridia' },
      { ref: 'sponsors/harbour-foundation' },
    ],
    sponsorsText:
      'The summit was made possible by the Atlantic Union of Regions, the Ministry of Foreign Affairs of Halvland and the Department of State of Meridia, among others. We thank them all.',
    partners: [
      { ref: 'sponsors/un-local-action' },
      { ref: 'sponsors/civic-peace' },
      { ref: 'sponsors/two-rivers' },
      { ref: 'sponsors/young-citizens' },
    ],
    partnersText:
      'Our institutional partners helped to prepare the sessions and to check the reports.',
    reports: [
      {
        title: 'Report of the Fourth Global Summit',
        file: { ref: 'media/summit-report-2023' },
        language: 'en',
      },
    ],
    recordings: [
      {
        title: 'Opening plenary, full recording',
        url: 'https://video.example.org/open-cities/opening-plenary',
        language: 'en',
      },
      {
        title: 'Closing plenary, with French interpretation',
        url: 'https://video.example.org/open-cities/closing-plenary-fr',
        language: 'fr',
      },
    ],
    previousEdition: { ref: 'summits/2022' },
    seo: {
      title: 'Fourth Global Summit 2023 in New York',
      description:
        'Over 100 mayors and local leaders from 45 countries met in New York in September 2023: agenda, reports and recordings.',
      image: { ref: 'media/skyline-new-york' },
    },
  },
}
