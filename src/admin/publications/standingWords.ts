import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { Standing } from './describe.ts'

export const STANDING_WORDS = {
  draft: 'standsDraft',
  changed: 'standsChanged',
  published: 'standsPublished',
  gone: 'standsGone',
} as const satisfies Record<Standing, WordsKey>
