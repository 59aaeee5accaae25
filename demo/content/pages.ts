import {
  bold,
  bulletList,
  heading,
  link,
  linkTo,
  numberedList,
  paragraph,
  richText,
} from './lexical.ts'
import type { PageDocument } from './types.ts'

const about: PageDocument = {
  key: 'pages/about',
  data: {
    title: 'About the League',
    layout: [
      {
        blockType: 'richText',
        content: richText(
          paragraph(
            'The ',
            bold('League of Open Cities'),
            ' is a network of local governments that want their residents to live together without fear. Cities join free of charge. They bring what has worked at home, and they say what has not.',
          ),
          heading(2, 'What the League does'),
          bulletList(
            'It lets mayors and their staff learn from each other, city by city.',
            'It trains local teams to prevent hatred and violence early.',
            'It speaks for cities where only states have a seat.',
          ),
          heading(2, 'Who decides'),
          paragraph(
            'A Steering Committee of fifteen cities sets the programme. It is elected by the members for two years, and no region may hold more than four seats.',
          ),
          paragraph(
            'Once a year the members meet. The last two meetings were the ',
            linkTo('Fourth Global Summit 2023', { ref: 'summits/2023' }),
            ' in New York and the ',
            linkTo('Third Global Summit 2022', { ref: 'summits/2022' }),
            ' in Lisbon.',
          ),
          heading(2, 'A word about this site'),
          paragraph(
            'This site is a demonstration. The League, its partners and its reports are invented, and so are the people, apart from the office of one mayor.',
          ),
        ),
      },
      {
        blockType: 'people',
        heading: 'People of the League',
        people: [{ ref: 'people/edda-rosenvik' }, { ref: 'people/ines-valdeira' }],
      },
    ],
    seo: {
      title: 'About the League of Open Cities',
      description: 'What the League of Open Cities does, who decides, and how cities join.',
    },
  },
}

const accessibility: PageDocument = {
  key: 'pages/accessibility',
  data: {
    title: 'Accessibility',
    layout: [
      {
        blockType: 'richText',
        content: richText(
          paragraph(
            'Everyone should be able to read this site, with any device and in any of its languages. We test every page with a keyboard, with a screen reader and at four times its size.',
          ),
          heading(2, 'What you can rely on'),
          bulletList(
            'Every page works without JavaScript.',
            'Every picture that carries meaning is described in words.',
            'Arabic is set from right to left, with a typeface made for it.',
            'Colours are never the only sign of anything.',
          ),
          heading(2, 'What is not good enough yet'),
          paragraph(
            'Some recordings have no subtitles. Older reports are not tagged, so a screen reader cannot find their headings.',
          ),
          paragraph(
            'If something stops you, ',
            link('write to us', 'mailto:languages@open-cities.example.org'),
            '. We answer within five working days.',
          ),
        ),
      },
    ],
    seo: {
      title: 'Accessibility of this site',
      description: 'What works on this site for everyone, what does not yet, and whom to tell.',
    },
  },
}

const privacy: PageDocument = {
  key: 'pages/privacy',
  data: {
    title: 'Privacy',
    layout: [
      {
        blockType: 'richText',
        content: richText(
          paragraph(
            'You can read everything here without an account. We set no cookies for readers, load nothing from other companies and count nobody.',
          ),
          heading(2, 'What we store'),
          paragraph(
            'The server keeps a technical log for fourteen days. It holds the time, the page and an error if there was one, but no full network address.',
          ),
          heading(2, 'Your rights'),
          paragraph(
            'You may ask what we know about you, have it corrected and have it deleted. One message is enough.',
          ),
        ),
      },
    ],
    seo: {
      title: 'Privacy on this site',
      description: 'What this site stores about its readers: very little, and not for long.',
    },
  },
}

const translation: PageDocument = {
  key: 'pages/translation',
  data: {
    title: 'How this site is translated',
    layout: [
      {
        blockType: 'richText',
        content: richText(
          paragraph(
            'Our editors write in English. When they publish, every sentence is translated into the other languages of the site.',
          ),
          heading(2, 'From a sentence to its translation'),
          numberedList(
            'If people have translated the sentence before, their words are used again.',
            'If not, a machine translates it, with our own list of names and terms at hand.',
            'Simple checks look for lost numbers, broken links and wrong names.',
            'A translator reads it and corrects it where needed.',
          ),
          heading(2, 'What we tell you'),
          paragraph(
            'A page says how much of it a machine has written. It calls a sentence ',
            bold('reviewed'),
            ' only when a person has read it. When the English text changes, the old translation stays until a new one is ready, and the page says so.',
          ),
          heading(2, 'Names'),
          paragraph(
            'Our own name has one form in every language. If you see another, it is a mistake, and we want to know.',
          ),
        ),
      },
      {
        blockType: 'quote',
        text: 'An interpreter has done well when both sides believe they were heard.',
        attribution: 'From the handbook of the League',
      },
      {
        blockType: 'callToAction',
        text: 'Have you found a sentence that is wrong or unkind?',
        label: 'Tell our translators',
        url: 'mailto:languages@open-cities.example.org',
      },
    ],
    seo: {
      title: 'How this site is translated',
      description: 'Who translates this site, what a machine does, and what people check.',
    },
  },
}

export const pages: readonly PageDocument[] = [about, translation, accessibility, privacy]
