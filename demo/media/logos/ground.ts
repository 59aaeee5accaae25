import { circle, group, rect } from '../svg.ts'

/** Every logo is a square of this many pixels. */
export const LOGO_SIZE = 640

export const MIDDLE = LOGO_SIZE / 2

/** Marks, turned about the middle. */
export const spin = (degrees: number, ...marks: readonly string[]) =>
  group({ transform: `rotate(${String(degrees)} ${String(MIDDLE)} ${String(MIDDLE)})` }, ...marks)

/** A round ground. */
export const disc = (fill: string) => circle([MIDDLE, MIDDLE], 300, { fill })

/** A square ground with round corners. */
export const plate = (fill: string) =>
  rect({ x: 24, y: 24, width: 592, height: 592 }, { rx: 84, fill })

/** Marks by the name in the logo's file; each on its own ground, so that it stands on light and dark pages. */
export type Marks = Readonly<Record<string, () => readonly string[]>>
