import { createRandom } from '../random.ts'
import {
  circle,
  group,
  linearGradient,
  path,
  polygon,
  radialGradient,
  rect,
  type Drawing,
} from '../svg.ts'

const WIDTH = 1800
const HEIGHT = 1200
const MIDDLE = WIDTH / 2

const defs = [
  linearGradient('wall', [
    [0, '#2c4560'],
    [1, '#4b6a84'],
  ]),
  radialGradient('light', [
    [0, '#fff4d8', 1],
    [0.4, '#ffe0a6', 0.65],
    [1, '#ffd08a', 0],
  ]),
  linearGradient('opening', [
    [0, '#ffe6b4'],
    [1, '#fff8e6'],
  ]),
  linearGradient('dusk', [
    [0, '#0d1e31', 0],
    [1, '#0d1e31', 0.75],
  ]),
]

/** One slat of the ceiling: a band that runs towards the opening. */
const ceiling = () =>
  Array.from({ length: 15 }, (_, index) => {
    const side = index - 7
    return polygon(
      [
        [MIDDLE + side * 190 - 70, 0],
        [MIDDLE + side * 190 + 40, 0],
        [MIDDLE + side * 40 + 8, 255],
        [MIDDLE + side * 40 - 14, 255],
      ],
      { fill: side % 2 === 0 ? '#3b5873' : '#334e68', opacity: 0.85 },
    )
  })

const CLOTHES = [
  '#274059',
  '#7c4a3f',
  '#35606b',
  '#574e73',
  '#8a6a3c',
  '#2f5248',
  '#6d3547',
  '#43566b',
]
const SKIN = ['#8d5f45', '#c99a78', '#5f3f30', '#e0b795', '#a87455', '#704a37']
const HAIR = ['#2a2022', '#4b3428', '#8c8580', '#1d1a20', '#6a4a33', '#d8d0c6']

const figure = ({ x, y, scale }: { x: number; y: number; scale: number }, pick: () => number) => {
  const of = (list: readonly string[]) => list[Math.floor(pick() * list.length)] ?? '#333'
  const hair = of(HAIR)
  return group(
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})` },
    path('M-40 44 Q-40 -4 -14 -10 L14 -10 Q40 -4 40 44 Z', { fill: of(CLOTHES) }),
    rect({ x: -8, y: -22, width: 16, height: 18 }, { fill: of(SKIN) }),
    circle([0, -38], 20, { fill: hair }),
    pick() < 0.3 ? path('M-20 -40 Q-26 -6 -15 2 L15 2 Q26 -6 20 -40 Z', { fill: hair }) : '',
  )
}

/** A curved row of benches with people, seen from behind. */
const row = (index: number, pick: () => number) => {
  const depth = index / 6
  const y = 560 + 610 * depth ** 1.35
  const bow = 44 + depth * 92
  const scale = 0.5 + depth * 1.35
  const half = 430 + depth * 900
  const seats = 15
  const yAt = (x: number) => y - bow * ((x - MIDDLE) / half) ** 2
  const people = Array.from({ length: seats }, (_, seat) => {
    const x = MIDDLE - half + ((seat + 0.5) * 2 * half) / seats
    const aisle = Math.abs(x - MIDDLE) < half * 0.09
    return aisle || pick() < 0.08 ? '' : figure({ x, y: yAt(x) - 10 * scale, scale }, pick)
  })
  const left = MIDDLE - half * 1.1
  const right = MIDDLE + half * 1.1
  const arc = (offset: number) =>
    `M${left.toFixed(0)} ${(yAt(left) + offset).toFixed(0)} Q${String(MIDDLE)} ${(y + bow * 1.21 + offset).toFixed(0)} ${right.toFixed(0)} ${(yAt(right) + offset).toFixed(0)}`
  return [
    ...people,
    path(arc(20 * scale), { fill: 'none', stroke: '#8a6142', 'stroke-width': 34 * scale }),
    path(arc(5 * scale), { fill: 'none', stroke: '#d9a66f', 'stroke-width': 7 * scale }),
  ]
}

const stage = () => [
  path('M640 520 L640 330 Q900 130 1160 330 L1160 520 Z', { fill: 'url(#opening)' }),
  path('M640 520 L640 330 Q900 130 1160 330 L1160 520', {
    fill: 'none',
    stroke: '#d7a86c',
    'stroke-width': 9,
  }),
  path('M690 520 Q760 456 850 470 T1010 440 T1112 520 Z', { fill: '#8fb0c0', opacity: 0.55 }),
  path('M660 520 Q800 482 900 496 T1142 520 Z', { fill: '#5f8aa0', opacity: 0.6 }),
  polygon(
    [
      [520, 522],
      [1280, 522],
      [1350, 584],
      [450, 584],
    ],
    { fill: '#a8734a' },
  ),
  polygon(
    [
      [450, 584],
      [1350, 584],
      [1350, 604],
      [450, 604],
    ],
    { fill: '#754d37' },
  ),
  circle([900, 425], 17, { fill: '#3a2a26' }),
  path('M868 540 Q866 452 900 446 Q934 452 932 540 Z', { fill: '#2c3f58' }),
  polygon(
    [
      [856, 488],
      [944, 488],
      [936, 552],
      [864, 552],
    ],
    { fill: '#5a3929' },
  ),
  rect({ x: 848, y: 480, width: 104, height: 11 }, { rx: 3, fill: '#7a5038' }),
]

/** A half-round hall from the last row, with the opening behind the speaker. */
export const assemblyHall = (): Drawing => {
  const random = createRandom(1945)
  return {
    width: WIDTH,
    height: HEIGHT,
    defs,
    marks: [
      rect({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, { fill: 'url(#wall)' }),
      ...ceiling(),
      polygon(
        [
          [0, 255],
          [0, 620],
          [560, 560],
          [560, 300],
        ],
        { fill: '#3f5d78' },
      ),
      polygon(
        [
          [WIDTH, 255],
          [WIDTH, 620],
          [1240, 560],
          [1240, 300],
        ],
        { fill: '#3f5d78' },
      ),
      ...[110, 235, 350, 455].flatMap((x, index) => {
        const inset = 60 + index * 4
        return [x, WIDTH - x].map((at) =>
          rect(
            {
              x: at - 13 + index * 2,
              y: 262 + inset,
              width: 22 - index * 3,
              height: 190 - index * 18,
            },
            { rx: 8, fill: '#ffdfa3', opacity: 0.75 },
          ),
        )
      }),
      polygon(
        [
          [0, 620],
          [560, 560],
          [1240, 560],
          [WIDTH, 620],
          [WIDTH, HEIGHT],
          [0, HEIGHT],
        ],
        { fill: '#5c4038' },
      ),
      circle([MIDDLE, 380], 520, { fill: 'url(#light)', opacity: 0.75 }),
      ...stage(),
      ...Array.from({ length: 6 }, (_, index) => index).flatMap((index) => row(index, random.next)),
      rect({ x: 0, y: 760, width: WIDTH, height: 440 }, { fill: 'url(#dusk)' }),
    ],
  }
}
