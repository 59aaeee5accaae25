import { line, path, polygon, rect } from '../svg.ts'

type Look = { readonly horizon: number; readonly ink: string; readonly light: string }

/** Deck height in pixels above the water, and the two piers. */
const DECK = 118
const PIERS = [1790, 2290] as const
const PIER_HEIGHT = 430
const SAG = 262

const pier = (x: number, { horizon, ink, light }: Look) => {
  const top = horizon - PIER_HEIGHT
  return [
    polygon(
      [
        [x - 38, horizon + 8],
        [x - 27, top],
        [x - 9, top],
        [x - 12, horizon + 8],
      ],
      { fill: ink },
    ),
    polygon(
      [
        [x + 12, horizon + 8],
        [x + 9, top],
        [x + 27, top],
        [x + 38, horizon + 8],
      ],
      { fill: ink },
    ),
    polygon(
      [
        [x - 17, horizon + 8],
        [x - 13, top],
        [x - 9, top],
        [x - 12, horizon + 8],
      ],
      { fill: light },
    ),
    rect({ x: x - 36, y: top - 16, width: 72, height: 18 }, { fill: ink }),
    rect({ x: x - 30, y: top + 84, width: 60, height: 14 }, { fill: ink }),
    rect({ x: x - 33, y: top + 200, width: 66, height: 14 }, { fill: ink }),
    path(
      `M${String(x - 22)} ${String(top + 62)} Q${String(x)} ${String(top + 12)} ${String(x + 22)} ${String(top + 62)}`,
      {
        fill: 'none',
        stroke: ink,
        'stroke-width': 7,
      },
    ),
    rect({ x: x - 52, y: horizon - 10, width: 104, height: 26 }, { fill: ink }),
  ]
}

/** Height of the main cable above the deck's level line at `x`, as a y coordinate. */
const cableAt = (x: number, { horizon }: Look) => {
  const top = horizon - PIER_HEIGHT
  const [left, right] = PIERS
  if (x < left) {
    const anchor = 1215
    const part = (x - anchor) / (left - anchor)
    return horizon - DECK + (top - (horizon - DECK)) * part ** 1.75
  }
  const middle = (left + right) / 2
  const half = (right - left) / 2
  if (x > right) return top + (x - right) ** 1.08 * 0.85
  const part = Math.abs((x - middle) / half)
  return top + SAG - SAG * part ** 2
}

/** A long suspension bridge that comes from the city and leaves the picture on the right. */
export const suspensionBridge = (look: Look) => {
  const { horizon, ink, light } = look
  const deck = horizon - DECK
  const xs = Array.from({ length: 149 }, (_, index) => 1215 + index * 8)
  const cable = xs.map((x) => `${String(x)} ${cableAt(x, look).toFixed(1)}`).join(' L')
  return [
    ...xs
      .filter((_, index) => index % 3 === 0)
      .map((x) =>
        line([x, cableAt(x, look)], [x, deck], { stroke: ink, 'stroke-width': 2, opacity: 0.7 }),
      ),
    path(`M${cable}`, { fill: 'none', stroke: ink, 'stroke-width': 7, 'stroke-linejoin': 'round' }),
    rect({ x: 900, y: deck, width: 1590, height: 15 }, { fill: ink }),
    rect({ x: 900, y: deck - 3, width: 1590, height: 4 }, { fill: light, opacity: 0.9 }),
    ...Array.from({ length: 52 }, (_, index) =>
      path(`M${String(900 + index * 30)} ${String(deck + 15)} l15 15 l15 -15`, {
        fill: 'none',
        stroke: ink,
        'stroke-width': 3,
      }),
    ),
    rect({ x: 900, y: deck + 29, width: 1590, height: 5 }, { fill: ink }),
    ...[1120, 1205, 1290].map((x) =>
      rect({ x, y: deck + 30, width: 15, height: DECK - 20 }, { fill: ink }),
    ),
    ...PIERS.flatMap((x) => pier(x, look)),
  ]
}
