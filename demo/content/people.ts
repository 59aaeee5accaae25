import type { PersonDocument } from './types.ts'

/** One real office, named as an office and nothing else; every other person and city is invented. */
export const people: readonly PersonDocument[] = [
  {
    key: 'people/new-york-city',
    data: {
      name: 'New York City',
      slug: 'new-york-city',
      position: 'Mayor of New York City',
      city: 'New York',
      portrait: { ref: 'media/portrait-new-york-city' },
      biography:
        'The Mayor of New York City welcomed the summit and moderated its opening plenary.',
    },
  },
  {
    key: 'people/edda-rosenvik',
    data: {
      name: 'Edda Rosenvik',
      slug: 'edda-rosenvik',
      honorific: 'Dr.',
      position: 'Secretary General of the League of Open Cities',
      organisation: 'League of Open Cities',
      portrait: { ref: 'media/portrait-edda-rosenvik' },
      biography:
        'Dr. Rosenvik has led the League since 2019. She was a town planner before, and still prefers a walk through a neighbourhood to a report about it.',
    },
  },
  {
    key: 'people/ines-valdeira',
    data: {
      name: 'Inês Valdeira',
      slug: 'ines-valdeira',
      position: 'Mayor of Porto Alvo',
      city: 'Porto Alvo',
      portrait: { ref: 'media/portrait-ines-valdeira' },
      biography:
        'She chairs the meeting of the mayors. Under her, Porto Alvo opened a night desk where anyone can report a threat in eleven languages.',
    },
  },
  {
    key: 'people/tarek-haddawi',
    data: {
      name: 'Tarek Haddawi',
      slug: 'tarek-haddawi',
      position: 'Mayor of Tel Rawan',
      city: 'Tel Rawan',
      portrait: { ref: 'media/portrait-tarek-haddawi' },
      biography:
        'He has been Mayor of Tel Rawan since 2017, when the town took in as many people as it already had. He speaks about water, schools and patience.',
    },
  },
  {
    key: 'people/grace-nyambura-otim',
    data: {
      name: 'Grace Nyambura Otim',
      slug: 'grace-nyambura-otim',
      position: 'Mayor of Nyandara',
      city: 'Nyandara',
      portrait: { ref: 'media/portrait-grace-nyambura-otim' },
      biography: 'A former headteacher, she brought youth councils into every ward of Nyandara.',
    },
  },
  {
    key: 'people/lucien-marchebois',
    data: {
      name: 'Lucien Marchebois',
      slug: 'lucien-marchebois',
      position: 'Deputy Mayor of Sainte-Aurane',
      city: 'Sainte-Aurane',
      portrait: { ref: 'media/portrait-lucien-marchebois' },
      biography:
        'He is responsible for public safety and for the libraries, and sees no contradiction between the two.',
    },
  },
  {
    key: 'people/solveig-halden',
    data: {
      name: 'Solveig Halden',
      slug: 'solveig-halden',
      position: 'State Secretary, Ministry of Foreign Affairs of Halvland',
      organisation: 'Ministry of Foreign Affairs of Halvland',
      portrait: { ref: 'media/portrait-solveig-halden' },
      biography:
        'Before she joined the government she was a councillor in a town of nine thousand people.',
    },
  },
  {
    key: 'people/noor-ziyadeh',
    data: {
      name: 'Noor Ziyadeh',
      slug: 'noor-ziyadeh',
      position: 'Director, United Nations Office for Local Action',
      organisation: 'United Nations Office for Local Action',
      portrait: { ref: 'media/portrait-noor-ziyadeh' },
      biography:
        'She has worked with local governments in twenty countries and writes down what they ask for, word for word.',
    },
  },
  {
    key: 'people/amaru-quillaste',
    data: {
      name: 'Amaru Quillaste',
      slug: 'amaru-quillaste',
      position: 'Mayor of Olmedal',
      city: 'Olmedal',
      portrait: { ref: 'media/portrait-amaru-quillaste' },
      biography:
        'Olmedal rebuilt its main square with the people who had stopped using it. The mayor tells how.',
    },
  },
]
