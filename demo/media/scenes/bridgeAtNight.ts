import { createRandom } from '../random.ts'
import {
  blur,
  circle,
  group,
  line,
  linearGradient,
  path,
  radialGradient,
  rect,
  type Drawing,
} from '../svg.ts'
import { towerRow } from '../towers.ts'
import { glitter, ripples } from '../water.ts'

const WIDTH = 1800
const HEIGHT = 1200
const HORIZON = 800
const DECK = 640
const MOON = [1120, 190] as const
const PIERS = [430, 1370] as const
const TOP = 250

const defs = [
  linearGradient('sky', [
    [0, '#0b1630'],
    [0.6, '#203a5c'],
    [1, '#47627d'],
  ]),
  linearGradient('water', [
    [0, '#3a5672'],
    [0.4, '#1b3150'],
    [1, '#0a1428'],
  ]),
  radialGradient('halo', [
    [0, '#fdf3d4', 0.6],
    [0.4, '#dfe3d8', 0.18],
    [1, '#dfe3d8', 0],
  ]),
  radialGradient('lamp', [
    [0, '#fff0c4', 0.9],
    [0.35, '#ffc876', 0.4],
    [1, '#ffb85c', 0],
  ]),
  blur('soft', 6),
]

const cableAt = (x: number) => {
  const [left, right] = PIERS
  const half = (right - left) / 2
  const middle = (left + right) / 2
  if (x < left) return TOP + (DECK - 40 - TOP) * ((left - x) / (left + 90)) ** 0.92
  if (x > right) return TOP + (DECK - 40 - TOP) * ((x - right) / (WIDTH - right + 90)) ** 0.92
  return DECK - 34 - (DECK - 34 - TOP) * ((x - middle) / half) ** 2
}

const stars = () => {
  const random = createRandom(3)
  return Array.from({ length: 110 }, () =>
    circle(
      [random.between(0, WIDTH), random.between(0, 560) * random.next()],
      random.between(0.8, 2.4),
      {
        fill: '#f2ecd8',
        opacity: random.between(0.25, 0.9),
      },
    ),
  )
}

const pier = (x: number) => [
  rect({ x: x - 46, y: TOP - 8, width: 30, height: HORIZON - TOP + 34 }, { fill: '#13233c' }),
  rect({ x: x + 16, y: TOP - 8, width: 30, height: HORIZON - TOP + 34 }, { fill: '#13233c' }),
  rect({ x: x - 46, y: TOP - 8, width: 7, height: DECK - TOP }, { fill: '#c7925a', opacity: 0.55 }),
  rect({ x: x + 16, y: TOP - 8, width: 7, height: DECK - TOP }, { fill: '#c7925a', opacity: 0.55 }),
  rect({ x: x - 56, y: TOP - 24, width: 112, height: 22 }, { fill: '#13233c' }),
  path(`M${String(x - 16)} ${String(TOP + 110)} v-40 q16 -40 32 0 v40 Z`, {
    fill: '#35506c',
    opacity: 0.6,
  }),
  rect({ x: x - 46, y: TOP + 110, width: 92, height: 20 }, { fill: '#13233c' }),
  rect({ x: x - 46, y: TOP + 250, width: 92, height: 20 }, { fill: '#13233c' }),
  rect({ x: x - 74, y: HORIZON + 4, width: 148, height: 34 }, { fill: '#0e1c33' }),
  circle([x, TOP - 34], 7, { fill: '#ff7a5c' }),
  circle([x, TOP - 34], 34, { fill: 'url(#lamp)', opacity: 0.8 }),
]

const lamps = () => {
  const random = createRandom(19)
  const xs = Array.from({ length: 46 }, (_, index) => 12 + index * 40)
  return [
    ...xs.map((x) => circle([x, cableAt(x)], 4, { fill: '#ffe6ad' })),
    ...xs.map((x) => circle([x, cableAt(x)], 19, { fill: 'url(#lamp)', opacity: 0.65 })),
    ...xs.map((x) => circle([x + 16, DECK - 26], 30, { fill: 'url(#lamp)', opacity: 0.75 })),
    ...xs.map((x) => rect({ x: x + 14, y: DECK - 28, width: 4, height: 28 }, { fill: '#0e1c33' })),
    ...xs.flatMap((x) =>
      glitter(
        {
          x: x + 16,
          from: HORIZON + 4,
          to: 966,
          spread: [5, 15],
          colour: '#ffc97c',
          opacity: 0.42,
          count: 10,
        },
        random,
      ),
    ),
  ]
}

const bridge = () => {
  const xs = Array.from({ length: 181 }, (_, index) => index * 10)
  return [
    ...xs
      .filter((_, index) => index % 3 === 0)
      .map((x) => line([x, cableAt(x)], [x, DECK], { stroke: '#13233c', 'stroke-width': 3 })),
    path(`M${xs.map((x) => `${String(x)} ${cableAt(x).toFixed(1)}`).join(' L')}`, {
      fill: 'none',
      stroke: '#13233c',
      'stroke-width': 9,
    }),
    rect({ x: 0, y: DECK, width: WIDTH, height: 26 }, { fill: '#0e1c33' }),
    rect({ x: 0, y: DECK - 3, width: WIDTH, height: 4 }, { fill: '#f0bd74', opacity: 0.85 }),
    path(
      `M0 ${String(DECK + 26)} ${Array.from({ length: 60 }, () => 'l15 22 l15 -22').join(' ')}`,
      { fill: 'none', stroke: '#0e1c33', 'stroke-width': 4 },
    ),
    rect({ x: 0, y: DECK + 48, width: WIDTH, height: 7 }, { fill: '#0e1c33' }),
    ...PIERS.flatMap(pier),
  ]
}

const ferry = () =>
  group(
    { transform: 'translate(500 968)' },
    path('M-420 58 Q-160 30 20 42 L20 54 Q-170 46 -420 66 Z', { fill: '#cfe0e6', opacity: 0.35 }),
    path('M-20 0 L330 0 L306 56 Q150 66 14 56 Z', { fill: '#091325' }),
    rect({ x: 18, y: -50, width: 268, height: 50 }, { fill: '#b4472f' }),
    rect({ x: 52, y: -92, width: 190, height: 42 }, { fill: '#d8c7a8' }),
    rect({ x: 196, y: -130, width: 26, height: 40 }, { fill: '#091325' }),
    ...Array.from({ length: 11 }, (_, index) =>
      rect({ x: 32 + index * 22.5, y: -38, width: 14, height: 18 }, { rx: 2, fill: '#ffe19a' }),
    ),
    ...Array.from({ length: 7 }, (_, index) =>
      rect({ x: 66 + index * 24, y: -82, width: 14, height: 18 }, { rx: 2, fill: '#fff0c2' }),
    ),
    ...glitter(
      { x: 150, from: 66, to: 180, spread: [110, 140], colour: '#ffcf84', opacity: 0.6, count: 46 },
      createRandom(27),
    ),
  )

/** A suspension bridge by night with a ferry below it. */
export const bridgeAtNight = (): Drawing => {
  const random = createRandom(58)
  return {
    width: WIDTH,
    height: HEIGHT,
    defs,
    marks: [
      rect({ x: 0, y: 0, width: WIDTH, height: HORIZON + 2 }, { fill: 'url(#sky)' }),
      ...stars(),
      circle(MOON, 330, { fill: 'url(#halo)' }),
      circle(MOON, 62, { fill: '#f8efd4' }),
      circle([MOON[0] - 20, MOON[1] - 12], 12, { fill: '#e4dabf', opacity: 0.7 }),
      circle([MOON[0] + 18, MOON[1] + 20], 17, { fill: '#e4dabf', opacity: 0.6 }),
      ...towerRow(
        {
          from: -30,
          to: WIDTH,
          base: HORIZON,
          width: [40, 84],
          heightAt: (x) => 46 + 92 * Math.exp(-(((x - 880) / 330) ** 2)),
          tone: { shade: '#2b4664', light: '#38546f', window: '#ffd894' },
        },
        createRandom(71),
      ),
      rect({ x: 0, y: HORIZON, width: WIDTH, height: HEIGHT - HORIZON }, { fill: 'url(#water)' }),
      ...ripples(
        {
          width: WIDTH,
          from: HORIZON + 6,
          to: HEIGHT,
          colour: '#7f9db3',
          opacity: 0.2,
          count: 200,
        },
        random,
      ),
      ...glitter(
        {
          x: MOON[0] - 40,
          from: HORIZON + 6,
          to: HEIGHT - 10,
          spread: [40, 170],
          colour: '#f5ecd0',
          opacity: 0.75,
          count: 190,
        },
        random,
      ),
      ...bridge(),
      ...lamps(),
      ferry(),
    ],
  }
}
