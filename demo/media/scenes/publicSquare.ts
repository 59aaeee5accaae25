import { createRandom, type Random } from '../random.ts'
import { blur, circle, group, line, linearGradient, path, rect, type Drawing } from '../svg.ts'
import { facades, GROUND, hall } from './publicSquareHouses.ts'

const WIDTH = 1800
const HEIGHT = 1200

const defs = [
  linearGradient('sky', [
    [0, '#9cc3cf'],
    [1, '#f7e6c4'],
  ]),
  linearGradient('paving', [
    [0, '#ecd9b6'],
    [1, '#d0a97f'],
  ]),
  linearGradient('shade', [
    [0, '#6c5a75', 0.5],
    [1, '#6c5a75', 0.62],
  ]),
  blur('soft', 4),
]

/** Rays of paving that meet behind the hall. */
const paving = () => [
  ...Array.from({ length: 25 }, (_, index) =>
    line([1000 + (index - 12) * 34, GROUND], [1000 + (index - 12) * 330, HEIGHT], {
      stroke: '#b28a68',
      'stroke-width': 2.5,
      opacity: 0.4,
    }),
  ),
  ...Array.from({ length: 9 }, (_, index) => {
    const y = GROUND + 24 * (index + 1) + 7 * index ** 2
    return line([0, y], [WIDTH, y], { stroke: '#b28a68', 'stroke-width': 2.5, opacity: 0.35 })
  }),
]

const houseShadow = () =>
  path(
    `M0 ${String(GROUND)} L700 ${String(GROUND)} L760 640 L610 650 L560 590 L470 640 L330 760 L250 720 L120 860 L0 900 Z`,
    { fill: 'url(#shade)', opacity: 0.7 },
  )

const tree = (x: number, y: number, scale: number, random: Random) =>
  group(
    { transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})` },
    path('M0 0 L210 40 Q330 20 420 64 Q330 118 215 78 L0 14 Z', {
      fill: '#6c5a75',
      opacity: 0.45,
      filter: 'url(#soft)',
    }),
    path('M-10 4 L-6 -150 L-40 -190 M0 -110 L34 -180 M-10 4 L10 4 L5 -150', {
      fill: '#5a4038',
      stroke: '#5a4038',
      'stroke-width': 9,
    }),
    ...Array.from({ length: 15 }, () => {
      const angle = random.between(0, Math.PI * 2)
      const reach = random.between(10, 92)
      return circle(
        [Math.cos(angle) * reach * 1.25, -250 + Math.sin(angle) * reach],
        random.between(38, 66),
        { fill: '#47735f' },
      )
    }),
    ...Array.from({ length: 12 }, () => {
      const angle = random.between(Math.PI * 0.75, Math.PI * 1.7)
      const reach = random.between(20, 84)
      return circle(
        [Math.cos(angle) * reach * 1.2 - 12, -266 + Math.sin(angle) * reach],
        random.between(22, 42),
        { fill: '#86a970' },
      )
    }),
  )

const CLOTHES = ['#bb4b38', '#2f5d7c', '#e0a33f', '#4b3f63', '#3d7a6c', '#f2ead8', '#913f57']
const SKIN = ['#8d5f45', '#c99a78', '#5f3f30', '#e0b795', '#704a37']

type Pose = {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly dress?: boolean
}

const person = ({ x, y, scale, dress = false }: Pose, random: Random) => {
  const of = (list: readonly string[]) => list[Math.floor(random.next() * list.length)] ?? '#444'
  const clothes = of(CLOTHES)
  return group(
    { transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})` },
    path('M-10 -2 L96 14 Q150 8 176 24 Q150 40 96 32 L-8 6 Z', { fill: '#6c5a75', opacity: 0.5 }),
    dress
      ? path('M-26 0 L-12 -84 L12 -84 L26 0 Z', { fill: clothes })
      : path('M-15 0 L-13 -60 L13 -60 L15 0 L4 0 L0 -42 L-4 0 Z', { fill: '#39404f' }),
    path('M-18 -48 Q-20 -100 -8 -104 L8 -104 Q20 -100 18 -48 Z', { fill: clothes }),
    circle([0, -119], 13, { fill: of(SKIN) }),
    path(
      'M-13.500 -119 Q-14 -135 0 -134 Q14 -135 13.500 -119 Q8 -128 -2 -126 Q-10 -126 -13.500 -119 Z',
      { fill: '#33272a' },
    ),
  )
}

const POSES: readonly Pose[] = [
  { x: 1010, y: 584, scale: 0.5 },
  { x: 1042, y: 588, scale: 0.5, dress: true },
  { x: 1310, y: 610, scale: 0.56 },
  { x: 836, y: 640, scale: 0.62, dress: true },
  { x: 880, y: 646, scale: 0.62 },
  { x: 796, y: 652, scale: 0.42 },
  { x: 1195, y: 700, scale: 0.78 },
  { x: 1252, y: 706, scale: 0.78, dress: true },
  { x: 1226, y: 722, scale: 0.5 },
  { x: 508, y: 760, scale: 0.86, dress: true },
  { x: 740, y: 880, scale: 1.12 },
  { x: 815, y: 892, scale: 1.12, dress: true },
  { x: 1105, y: 950, scale: 1.24, dress: true },
]

const fountain = () =>
  group(
    { transform: 'translate(1010 790)' },
    path('M-150 10 Q60 70 330 34 Q200 92 0 80 Q-150 64 -150 10 Z', {
      fill: '#6c5a75',
      opacity: 0.4,
    }),
    path('M-150 0 Q-150 54 0 54 Q150 54 150 0 Z', { fill: '#b39a85' }),
    basin(),
    path('M-9 0 L-6 -92 L6 -92 L9 0 Z', { fill: '#a48b78' }),
    path('M-46 -96 Q0 -74 46 -96 Q34 -70 0 -68 Q-34 -70 -46 -96 Z', { fill: '#b39a85' }),
    path(
      'M0 -134 Q-50 -122 -40 -62 M0 -134 Q50 -122 40 -62 M0 -134 Q-88 -112 -92 -4 M0 -134 Q88 -112 92 -4',
      {
        fill: 'none',
        stroke: '#e9f6f7',
        'stroke-width': 5,
        opacity: 0.85,
        'stroke-linecap': 'round',
      },
    ),
  )

const basin = () =>
  path('M-150 0 A150 34 0 0 1 150 0 A150 34 0 0 1 -150 0 Z', {
    fill: '#8fbfc8',
    stroke: '#cbb6a0',
    'stroke-width': 9,
  })

const bench = (x: number, y: number, scale: number) =>
  group(
    { transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})` },
    path('M-80 0 L150 22 L260 30 L80 40 Z', { fill: '#6c5a75', opacity: 0.4 }),
    rect({ x: -92, y: -40, width: 184, height: 13 }, { rx: 3, fill: '#8a5a3c' }),
    rect({ x: -92, y: -78, width: 184, height: 24 }, { rx: 3, fill: '#a06d49' }),
    ...[-76, 66].map((leg) => rect({ x: leg, y: -30, width: 11, height: 32 }, { fill: '#4c3a3c' })),
  )

/** A square with trees and people in small groups, on a bright afternoon. */
export const publicSquare = (): Drawing => {
  const random = createRandom(77)
  return {
    width: WIDTH,
    height: HEIGHT,
    defs,
    marks: [
      rect({ x: 0, y: 0, width: WIDTH, height: GROUND }, { fill: 'url(#sky)' }),
      ...facades(),
      ...hall(),
      rect({ x: 0, y: GROUND, width: WIDTH, height: HEIGHT - GROUND }, { fill: 'url(#paving)' }),
      ...paving(),
      houseShadow(),
      tree(420, 640, 0.62, random),
      tree(1480, 660, 0.7, random),
      ...POSES.filter(({ y }) => y < 720).map((pose) => person(pose, random)),
      fountain(),
      ...POSES.filter(({ y }) => y >= 720).map((pose) => person(pose, random)),
      bench(330, 830, 0.9),
      tree(190, 900, 1.1, random),
      bench(1400, 930, 1.15),
      tree(1640, 1010, 1.45, random),
    ],
  }
}
