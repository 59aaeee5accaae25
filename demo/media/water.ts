import type { Random } from './random.ts'
import { rect } from './svg.ts'

/** Light on water: short bars that grow wider and rarer towards the viewer. */
export const glitter = (
  area: {
    readonly x: number
    readonly from: number
    readonly to: number
    /** Half the width of the light path at the horizon and near the viewer, in pixels. */
    readonly spread: readonly [number, number]
    readonly colour: string
    readonly opacity: number
    readonly count: number
  },
  random: Random,
) =>
  Array.from({ length: area.count }, () => {
    const depth = random.next() ** 1.35
    const y = area.from + depth * (area.to - area.from)
    const reach = area.spread[0] + depth * (area.spread[1] - area.spread[0])
    const lean = (random.next() + random.next() + random.next()) / 1.5 - 1
    const width = random.between(10, 40) * (0.6 + depth * 3.4)
    const height = 1.6 + depth * 5.5
    return rect(
      { x: area.x + lean * reach - width / 2, y, width, height },
      {
        rx: height / 2,
        fill: area.colour,
        opacity: area.opacity * (1 - Math.abs(lean) * 0.75) * random.between(0.35, 1),
      },
    )
  })

/** Calm ripples across the whole width. */
export const ripples = (
  area: {
    readonly width: number
    readonly from: number
    readonly to: number
    readonly colour: string
    readonly opacity: number
    readonly count: number
  },
  random: Random,
) =>
  Array.from({ length: area.count }, () => {
    const depth = random.next() ** 1.6
    const width = random.between(30, 150) * (0.4 + depth * 2)
    const height = 1.2 + depth * 3.6
    return rect(
      {
        x: random.between(-100, area.width),
        y: area.from + depth * (area.to - area.from),
        width,
        height,
      },
      { rx: height / 2, fill: area.colour, opacity: area.opacity * random.between(0.2, 1) },
    )
  })
