import type { SponsorDocument } from './types.ts'

/** Invented institutions: none of them exists, and no real one is made to endorse the demo. */
export const sponsors: readonly SponsorDocument[] = [
  {
    key: 'sponsors/atlantic-union',
    data: {
      name: 'Atlantic Union of Regions',
      slug: 'atlantic-union-of-regions',
      kind: 'sponsor',
      tier: 'principal',
      logo: { ref: 'media/logo-atlantic-union' },
      url: 'https://atlantic-union.example.org/',
      description:
        'A union of coastal regions on both sides of the ocean. It pays for the travel of cities that could not come otherwise.',
    },
  },
  {
    key: 'sponsors/halvland',
    data: {
      name: 'Ministry of Foreign Affairs of Halvland',
      slug: 'ministry-of-foreign-affairs-of-halvland',
      kind: 'sponsor',
      tier: 'principal',
      logo: { ref: 'media/logo-halvland' },
      url: 'https://foreign-affairs.example.org/',
      description:
        'The ministry supports exchanges between cities as a part of its work for peace. It was the co-host of the dialogue between mayors and ministers.',
      country: 'Halvland',
    },
  },
  {
    key: 'sponsors/meridia',
    data: {
      name: 'Department of State of Meridia',
      slug: 'department-of-state-of-meridia',
      kind: 'sponsor',
      tier: 'supporting',
      logo: { ref: 'media/logo-meridia' },
      url: 'https://state.example.org/',
      description:
        'The department finances the workshops and the teaching material that comes out of them.',
      country: 'Meridia',
    },
  },
  {
    key: 'sponsors/harbour-foundation',
    data: {
      name: 'Harbour Foundation',
      slug: 'harbour-foundation',
      kind: 'sponsor',
      tier: 'supporting',
      logo: { ref: 'media/logo-harbour-foundation' },
      url: 'https://harbour.example.org/',
      description:
        'A private foundation that helps port cities to welcome people who arrive with little.',
    },
  },
  {
    key: 'sponsors/un-local-action',
    data: {
      name: 'United Nations Office for Local Action',
      slug: 'united-nations-office-for-local-action',
      kind: 'host',
      logo: { ref: 'media/logo-un-local-action' },
      url: 'https://local-action.example.org/',
      description:
        'The office brings the experience of cities into the debates of the United Nations. It was the co-host of the round table on trust.',
    },
  },
  {
    key: 'sponsors/civic-peace',
    data: {
      name: 'Institute for Civic Peace',
      slug: 'institute-for-civic-peace',
      kind: 'partner',
      logo: { ref: 'media/logo-civic-peace' },
      url: 'https://civic-peace.example.org/',
      description:
        'The institute studies what keeps neighbours together when politics drives them apart.',
    },
  },
  {
    key: 'sponsors/two-rivers',
    data: {
      name: 'University of the Two Rivers',
      slug: 'university-of-the-two-rivers',
      kind: 'partner',
      logo: { ref: 'media/logo-two-rivers' },
      url: 'https://two-rivers.example.org/',
      description:
        'Its school of public policy keeps the record of the summits and checks every figure in the reports.',
    },
  },
  {
    key: 'sponsors/young-citizens',
    data: {
      name: 'Assembly of Young Citizens',
      slug: 'assembly-of-young-citizens',
      kind: 'partner',
      logo: { ref: 'media/logo-young-citizens' },
      url: 'https://young-citizens.example.org/',
      description:
        'A network of youth councils from thirty cities. Its members choose their own subjects and their own speakers.',
    },
  },
]
