import { dayFour } from './sessions/dayFour.ts'
import { dayOne } from './sessions/dayOne.ts'
import { dayThree } from './sessions/dayThree.ts'
import { dayTwo } from './sessions/dayTwo.ts'
import { lisbonSessions } from './sessions/lisbon.ts'
import type { SessionDocument } from './types.ts'

/** In the order of the agenda. */
export const sessions: readonly SessionDocument[] = [
  ...dayOne,
  ...dayTwo,
  ...dayThree,
  ...dayFour,
  ...lisbonSessions,
]
