import type { Random } from './random.ts'
import { polygon, rect } from './svg.ts'

/** How a row of towers is painted: the shaded side, the side in the light, and lit windows. */
export type Tone = { readonly shade: string; readonly light: string; readonly window?: string }

type Box = {
  readonly x: number
  readonly base: number
  readonly width: number
  readonly height: number
}

const WINDOW = { width: 5, height: 8, columnGap: 12, rowGap: 17 }

const windows = (box: Box, colour: string, random: Random) => {
  const marks: string[] = []
  const lit = random.between(0.06, 0.3)
  for (let y = box.base - box.height + 22; y < box.base - 20; y += WINDOW.rowGap) {
    for (let x = box.x + 9; x < box.x + box.width * 0.72 - 8; x += WINDOW.columnGap) {
      if (!random.chance(lit)) continue
      marks.push(
        rect(
          { x, y, width: WINDOW.width, height: WINDOW.height },
          { fill: colour, opacity: random.between(0.45, 0.95) },
        ),
      )
    }
  }
  return marks
}

const slab = ({ x, base, width, height }: Box, tone: Tone) => [
  rect({ x, y: base - height, width, height: height + 2 }, { fill: tone.shade }),
  rect(
    { x: x + width * 0.74, y: base - height, width: width * 0.26, height: height + 2 },
    { fill: tone.light },
  ),
]

/** A plain tower. */
export const plainTower = (box: Box, tone: Tone, random: Random) => [
  ...slab(box, tone),
  ...(tone.window === undefined ? [] : windows(box, tone.window, random)),
]

/** A tower that steps back `steps` times and ends in a spire. */
export const steppedTower = (box: Box, tone: Tone, random: Random, steps = 4) => {
  const marks: string[] = []
  for (let step = 0; step < steps; step += 1) {
    const width = box.width * (1 - step * (0.72 / steps))
    const height = box.height * (0.5 + (0.36 * step) / (steps - 1))
    const part = { x: box.x + (box.width - width) / 2, base: box.base, width, height }
    marks.push(...slab(part, tone))
  }
  if (tone.window !== undefined) {
    marks.push(...windows({ ...box, height: box.height * 0.5 }, tone.window, random))
  }
  const middle = box.x + box.width / 2
  const roof = box.base - box.height * 0.86
  const neck = box.width * 0.11
  return [
    ...marks,
    polygon(
      [
        [middle - neck, roof + 2],
        [middle - neck * 0.5, roof - box.height * 0.05],
        [middle, box.base - box.height * 1.02],
        [middle, roof + 2],
      ],
      { fill: tone.shade },
    ),
    polygon(
      [
        [middle, roof + 2],
        [middle, box.base - box.height * 1.02],
        [middle + neck * 0.5, roof - box.height * 0.05],
        [middle + neck, roof + 2],
      ],
      { fill: tone.light },
    ),
  ]
}

/** A tower with a slanted roof. */
export const slantedTower = (box: Box, tone: Tone, random: Random) => {
  const top = box.base - box.height
  const rise = box.width * 0.55
  const edge = box.x + box.width * 0.74
  return [
    ...plainTower(box, tone, random),
    polygon(
      [
        [box.x, top - rise],
        [edge, top - rise * 0.26],
        [edge, top + 2],
        [box.x, top + 2],
      ],
      { fill: tone.shade },
    ),
    polygon(
      [
        [edge, top - rise * 0.26],
        [box.x + box.width, top],
        [box.x + box.width, top + 2],
        [edge, top + 2],
      ],
      { fill: tone.light },
    ),
  ]
}

/** A row of towers from `from` to `to`; `heightAt` says how high the row is about there. */
export const towerRow = (
  row: {
    readonly from: number
    readonly to: number
    readonly base: number
    readonly width: readonly [number, number]
    readonly heightAt: (x: number) => number
    readonly tone: Tone
  },
  random: Random,
) => {
  const marks: string[] = []
  let x = row.from
  while (x < row.to) {
    const width = random.between(row.width[0], row.width[1])
    const height = row.heightAt(x + width / 2) * random.between(0.5, 1.3)
    const box = { x, base: row.base, width, height: Math.max(height, 24) }
    const kind = random.next()
    if (kind < 0.12 && height > 170) marks.push(...steppedTower(box, row.tone, random, 3))
    else if (kind < 0.26 && height > 120) marks.push(...slantedTower(box, row.tone, random))
    else marks.push(...plainTower(box, row.tone, random))
    x += width * random.between(0.82, 1.18)
  }
  return marks
}
