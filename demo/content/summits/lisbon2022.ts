import { bold, paragraph, richText } from '../lexical.ts'
import type { SummitDocument } from '../types.ts'

export const lisbon2022: SummitDocument = {
  key: 'summits/2022',
  data: {
    title: 'Third Global Summit 2022',
    kicker: 'Open cities',
    edition: 3,
    startDate: '2022-10-05',
    endDate: '2022-10-06',
    timeZone: 'Europe/Lisbon',
    city: 'Lisbon',
    venue: 'The Old Customs House',
    heroImage: { ref: 'media/skyline-lisbon' },
    introduction: richText(
      paragraph(
        'In ',
        bold('October 2022'),
        ' the members of the League met in person for the first time in three years. Lisbon gave them two days, a former customs house and a view of the river.',
      ),
      paragraph(
        'The meeting was small on purpose. The cities wanted to know what the years apart had done to their neighbourhoods before they made new plans.',
      ),
    ),
    facts: [
      { value: '58', label: 'mayors and local leaders' },
      { value: '64', label: 'cities' },
      { value: '29', label: 'countries' },
    ],
    acknowledgement: richText(
      paragraph(
        'We thank the City of Lisbon and the dockers who kept the doors open until midnight.',
      ),
    ),
    agendaIntroduction: richText(
      paragraph('Two of the sessions were open to the public. Their reports are kept here.'),
    ),
    layout: [
      {
        blockType: 'richText',
        content: richText(
          paragraph(
            'The cities agreed on one thing above all: they would meet every year, and the next time where the states meet. That is how the summit came to New York.',
          ),
        ),
      },
    ],
    sponsors: [{ ref: 'sponsors/atlantic-union' }, { ref: 'sponsors/harbour-foundation' }],
    sponsorsText:
      'The Atlantic Union of Regions and the Harbour Foundation, among others, supported the meeting.',
    partners: [{ ref: 'sponsors/two-rivers' }],
    partnersText: 'The University of the Two Rivers kept the record.',
    reports: [
      {
        title: 'Report of the Third Global Summit',
        file: { ref: 'media/summit-report-2022' },
        language: 'en',
      },
    ],
    recordings: [],
    nextEdition: { ref: 'summits/2023' },
    seo: {
      title: 'Third Global Summit 2022 in Lisbon',
      description:
        'Fifty-eight mayors and local leaders met in Lisbon in October 2022: introduction, sessions and report.',
      image: { ref: 'media/skyline-lisbon' },
    },
  },
}
