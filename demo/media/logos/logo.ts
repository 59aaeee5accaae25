import type { Drawing } from '../svg.ts'
import { LOGO_SIZE, type Marks } from './ground.ts'
import { partnerMarks } from './partnerMarks.ts'
import { sponsorMarks } from './sponsorMarks.ts'

const marks: Marks = { ...sponsorMarks, ...partnerMarks }

/** The names for which there is a logo. */
export const logoNames: readonly string[] = Object.keys(marks)

/** A logo on a transparent ground. Throws for a name without a mark. */
export const logo = (name: string): Drawing => {
  const draw = marks[name]
  if (draw === undefined) throw new Error(`There is no logo of "${name}" in demo/media/logos.`)
  return { width: LOGO_SIZE, height: LOGO_SIZE, marks: draw() }
}
