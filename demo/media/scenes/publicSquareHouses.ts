import { circle, path, polygon, rect } from '../svg.ts'

/** Where the houses meet the paving, in pixels from the top. */
export const GROUND = 520

const FACADES = [
  { x: -20, width: 260, top: 120, wall: '#d98d6b', roof: '#8e4a40' },
  { x: 240, width: 210, top: 190, wall: '#e9c58d', roof: '#96574a' },
  { x: 450, width: 240, top: 150, wall: '#b9c4b4', roof: '#6e5f68' },
  { x: 690, width: 190, top: 220, wall: '#e5aa86', roof: '#8e4a40' },
  { x: 1120, width: 220, top: 170, wall: '#c9d0cb', roof: '#6e5f68' },
  { x: 1340, width: 230, top: 205, wall: '#e7bd7f', roof: '#96574a' },
  { x: 1570, width: 260, top: 130, wall: '#c97c66', roof: '#7f433e' },
]

const drawFacade = ({ x, width, top, wall, roof }: (typeof FACADES)[number]) => {
  const columns = Math.floor((width - 40) / 58)
  const gap = (width - columns * 30) / (columns + 1)
  const storeys = [0, 1, 2].filter((storey) => top + 46 + storey * 92 < GROUND - 120)
  return [
    rect({ x, y: top, width, height: GROUND - top + 4 }, { fill: wall }),
    polygon(
      [
        [x - 8, top + 4],
        [x + 24, top - 38],
        [x + width - 24, top - 38],
        [x + width + 8, top + 4],
      ],
      { fill: roof },
    ),
    ...storeys.flatMap((storey) =>
      Array.from({ length: columns }, (_, column) => {
        const wx = x + gap + column * (30 + gap)
        const wy = top + 40 + storey * 92
        return [
          rect({ x: wx - 9, y: wy, width: 9, height: 52 }, { fill: roof, opacity: 0.7 }),
          rect({ x: wx + 30, y: wy, width: 9, height: 52 }, { fill: roof, opacity: 0.7 }),
          rect({ x: wx, y: wy, width: 30, height: 52 }, { fill: '#4f6273' }),
          rect({ x: wx, y: wy, width: 30, height: 17 }, { fill: '#9db8bf' }),
        ].join('')
      }),
    ),
    ...Array.from({ length: columns }, (_, column) => {
      const dx = x + gap + column * (30 + gap) - 7
      return path(`M${dx.toFixed(0)} ${String(GROUND)} v-58 q22 -30 44 0 v58 Z`, {
        fill: column % 2 === 0 ? '#4a3a44' : '#6b4f4c',
      })
    }),
  ]
}

/** The row of houses around the square. */
export const facades = () => FACADES.flatMap(drawFacade)

/** The town hall at the end of the square. */
export const hall = () => [
  rect({ x: 880, y: 210, width: 240, height: GROUND - 206 }, { fill: '#efe0c2' }),
  polygon(
    [
      [864, 214],
      [1000, 128],
      [1136, 214],
    ],
    { fill: '#d9bd92' },
  ),
  circle([1000, 182], 19, { fill: '#4f6273' }),
  rect({ x: 976, y: 56, width: 48, height: 82 }, { fill: '#e2cca3' }),
  polygon(
    [
      [968, 60],
      [1000, 4],
      [1032, 60],
    ],
    { fill: '#5e8a86' },
  ),
  ...[0, 1, 2, 3].map((index) =>
    path(`M${String(902 + index * 52)} ${String(GROUND)} v-150 q20 -30 40 0 v150 Z`, {
      fill: '#54475a',
    }),
  ),
  ...[0, 1, 2, 3].map((index) =>
    rect({ x: 910 + index * 52, y: 258, width: 24, height: 62 }, { fill: '#6f8794' }),
  ),
]
