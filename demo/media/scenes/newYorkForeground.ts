import { HERO } from '../heroSize.ts'
import { group, path, polygon, rect } from '../svg.ts'

const { width: WIDTH, height: HEIGHT } = HERO

/** A small ferry on its way to the other side. */
export const ferry = () =>
  group(
    { transform: 'translate(1150 1030)' },
    path('M-260 27 Q-120 15 0 22 L0 30 Q-130 24 -260 34 Z', { fill: '#ffe9cc', opacity: 0.5 }),
    polygon(
      [
        [-6, 0],
        [182, 0],
        [168, 32],
        [10, 32],
      ],
      { fill: '#10263d' },
    ),
    rect({ x: 14, y: -24, width: 140, height: 24 }, { fill: '#d9603a' }),
    rect({ x: 34, y: -44, width: 84, height: 20 }, { fill: '#f4e4cf' }),
    rect({ x: 88, y: -66, width: 16, height: 22 }, { fill: '#10263d' }),
    ...Array.from({ length: 8 }, (_, index) =>
      rect({ x: 22 + index * 16, y: -17, width: 9, height: 9 }, { fill: '#ffe3b0' }),
    ),
    rect({ x: 8, y: 36, width: 156, height: 6 }, { rx: 3, fill: '#10263d', opacity: 0.45 }),
    rect({ x: 30, y: 47, width: 110, height: 5 }, { rx: 3, fill: '#c4683f', opacity: 0.4 }),
  )

/** Four gulls. */
export const birds = () =>
  (
    [
      [1180, 392, 1],
      [1236, 426, 0.7],
      [1120, 440, 0.6],
      [1290, 372, 0.55],
    ] as const
  ).map(([x, y, scale]) =>
    path('M-26 -7 Q-12 -17 0 0 Q12 -17 26 -7', {
      fill: 'none',
      stroke: '#2c4763',
      'stroke-width': 4,
      'stroke-linecap': 'round',
      transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})`,
    }),
  )

const tank = (x: number, base: number, scale: number) =>
  group(
    {
      transform: `translate(${String(x)} ${String(base)}) scale(${String(scale)})`,
      fill: '#0b1b2d',
    },
    path(
      'M-34 0 L-28 -70 L-22 -70 L-26 0 Z M34 0 L28 -70 L22 -70 L26 0 Z M-3 0 L-3 -70 L3 -70 L3 0 Z',
      {},
    ),
    path('M-31 -18 L29 -60 M31 -18 L-29 -60', { stroke: '#0b1b2d', 'stroke-width': 4 }),
    rect({ x: -42, y: -150, width: 84, height: 84 }, { rx: 3 }),
    rect({ x: 20, y: -150, width: 22, height: 84 }, { fill: '#6b5a52', opacity: 0.8 }),
    polygon(
      [
        [-50, -148],
        [0, -194],
        [50, -148],
      ],
      {},
    ),
    polygon(
      [
        [0, -194],
        [50, -148],
        [24, -148],
      ],
      { fill: '#a97d62', opacity: 0.8 },
    ),
  )

/** The near bank: roofs with water tanks, and a railing. */
export const quay = () => [
  path(
    `M0 ${String(HEIGHT)} L0 1192 L250 1192 L250 1222 L505 1222 L505 1262 L840 1262 L840 1288 L1240 1288 L1240 1312 L${String(WIDTH)} 1312 L${String(WIDTH)} ${String(HEIGHT)} Z`,
    { fill: '#0b1b2d' },
  ),
  tank(128, 1194, 1.15),
  tank(405, 1224, 0.72),
  ...Array.from({ length: 58 }, (_, index) =>
    rect({ x: 1250 + index * 20, y: 1284, width: 3, height: 30 }, { fill: '#0b1b2d' }),
  ),
  rect({ x: 1240, y: 1282, width: WIDTH - 1240, height: 5 }, { fill: '#0b1b2d' }),
]
