import { HERO } from '../heroSize.ts'
import { createRandom, type Random } from '../random.ts'
import {
  blur,
  circle,
  group,
  linearGradient,
  path,
  polygon,
  radialGradient,
  rect,
  type Drawing,
} from '../svg.ts'
import { glitter, ripples } from '../water.ts'

const { width: WIDTH, height: HEIGHT } = HERO
const SHORE = 985
const SUN = [430, 720] as const

const defs = [
  linearGradient('sky', [
    [0, '#574a72'],
    [0.34, '#b0708a'],
    [0.66, '#f0a279'],
    [1, '#ffd9a0'],
  ]),
  linearGradient('water', [
    [0, '#f3b583'],
    [0.22, '#b9788a'],
    [0.6, '#5d5178'],
    [1, '#2d2c4f'],
  ]),
  linearGradient('haze', [
    [0, '#ffcf9d', 0],
    [1, '#ffcf9d', 0.65],
  ]),
  radialGradient('glow', [
    [0, '#fff1c8', 0.95],
    [0.3, '#ffd08f', 0.5],
    [1, '#ffb877', 0],
  ]),
  blur('wide', '100 6'),
  blur('soft', 8),
]

type HouseColours = { readonly wall: string; readonly lit: string }

const WALLS: readonly HouseColours[] = [
  { wall: '#c79a8f', lit: '#f7d9b8' },
  { wall: '#b98b93', lit: '#f3c8a6' },
  { wall: '#cfae9c', lit: '#ffe7c6' },
  { wall: '#a98296', lit: '#eab89a' },
  { wall: '#c4a87f', lit: '#f8d99a' },
]

const ROOFS = ['#b2533f', '#9d4740', '#c0624a']

/** Height of the hills at `x`, in pixels above the shore. */
const hillAt = (x: number) =>
  150 + 330 * Math.exp(-(((x - 1560) / 470) ** 2)) + 150 * Math.exp(-(((x - 2300) / 300) ** 2))

const house = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  random: Random,
) => {
  const colours = WALLS[Math.floor(random.next() * WALLS.length)] ?? {
    wall: '#c79a8f',
    lit: '#f7d9b8',
  }
  const roof = ROOFS[Math.floor(random.next() * ROOFS.length)] ?? '#b2533f'
  const side = width * 0.34
  const rise = height * 0.26
  const marks = [
    rect({ x, y, width, height }, { fill: colours.wall }),
    rect({ x, y, width: side, height }, { fill: colours.lit }),
    polygon(
      [
        [x - 4, y + 2],
        [x + side * 0.5, y - rise],
        [x + side + 2, y + 2],
      ],
      { fill: colours.lit },
    ),
    polygon(
      [
        [x + side * 0.5, y - rise],
        [x + width - side * 0.3, y - rise],
        [x + width + 5, y + 4],
        [x + side, y + 4],
      ],
      { fill: roof },
    ),
  ]
  for (let wy = y + 16; wy < y + height - 16; wy += 26) {
    for (let wx = x + side + 9; wx < x + width - 12; wx += 20) {
      const lit = random.chance(0.2)
      marks.push(
        rect(
          { x: wx, y: wy, width: 8, height: 13 },
          { fill: lit ? '#ffe3a3' : '#6d4f68', opacity: lit ? 1 : 0.75 },
        ),
      )
    }
  }
  return marks
}

/** Houses in terraces, the highest drawn first. */
const terraces = () => {
  const random = createRandom(314)
  const rows = 9
  return Array.from({ length: rows }, (_, row) => rows - row).flatMap((row) => {
    const marks: string[] = []
    let x = 700 - row * 8 + random.between(-40, 20)
    while (x < WIDTH + 40) {
      const width = random.between(52, 96)
      const height = random.between(58, 104)
      const ground = SHORE + 6 - (hillAt(x + width / 2) * (row - 0.6)) / rows
      marks.push(...house({ x, y: ground - height, width, height: height + 40 }, random))
      if (random.chance(0.1)) {
        marks.push(
          circle([x + width + 6, ground - 26], random.between(22, 36), { fill: '#50586a' }),
          circle([x + width - 4, ground - 34], random.between(14, 22), { fill: '#6b6f74' }),
        )
      }
      x += width * random.between(0.9, 1.16)
    }
    return marks
  })
}

const castle = () => {
  const wall = '#8d6880'
  const lit = '#eeb795'
  const tower = (x: number, y: number, width: number, height: number) => [
    rect({ x, y, width, height }, { fill: wall }),
    rect({ x, y, width: width * 0.36, height }, { fill: lit }),
    ...Array.from({ length: 4 }, (_, index) =>
      rect(
        { x: x - 3 + index * (width / 3.6), y: y - 12, width: width / 6, height: 14 },
        { fill: index === 0 ? lit : wall },
      ),
    ),
  ]
  return [
    path('M1240 590 Q1400 452 1580 446 Q1740 452 1880 590 Z', { fill: '#62647a' }),
    rect({ x: 1392, y: 424, width: 330, height: 80 }, { fill: wall }),
    ...Array.from({ length: 14 }, (_, index) =>
      rect({ x: 1394 + index * 24, y: 412, width: 13, height: 14 }, { fill: wall }),
    ),
    ...tower(1372, 372, 62, 130),
    ...tower(1512, 340, 74, 160),
    ...tower(1690, 380, 58, 120),
    path('M1549 328 L1549 268', { stroke: '#6b4d66', 'stroke-width': 5 }),
    path('M1551 270 Q1580 262 1604 276 Q1580 288 1551 292 Z', { fill: '#c9503b' }),
  ]
}

const farShore = () => [
  path(`M0 ${String(SHORE)} L0 905 Q160 872 330 892 T640 880 T960 905 L1200 ${String(SHORE)} Z`, {
    fill: '#b97f8c',
  }),
  path(`M0 ${String(SHORE)} L0 938 Q240 912 470 930 T900 938 L1060 ${String(SHORE)} Z`, {
    fill: '#9a6b83',
  }),
  rect({ x: 0, y: 840, width: WIDTH, height: 146 }, { fill: 'url(#haze)' }),
]

const clouds = () => {
  const random = createRandom(12)
  const bands = Array.from({ length: 16 }, () =>
    rect(
      {
        x: random.between(-300, WIDTH),
        y: random.between(110, 640),
        width: random.between(300, 1000),
        height: random.between(6, 20),
      },
      {
        rx: 9,
        fill: random.chance(0.5) ? '#ffd1a6' : '#8c5f82',
        opacity: random.between(0.2, 0.5),
      },
    ),
  )
  return group({ filter: 'url(#wide)' }, ...bands)
}

const sail = (x: number, y: number, scale: number, hull: string) =>
  group(
    { transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})` },
    path('M4 -238 Q96 -130 104 -22 L4 -14 Z', { fill: '#fbe6cc' }),
    path('M4 -238 Q60 -120 60 -18 L4 -14 Z', { fill: '#eec3a0' }),
    path('M-6 -206 Q-64 -110 -72 -20 L-6 -14 Z', { fill: '#d98f77' }),
    rect({ x: -4, y: -250, width: 6, height: 250 }, { fill: hull }),
    path('M-96 -4 Q-60 34 0 34 L70 34 Q112 24 128 -8 Z', { fill: hull }),
    path('M-90 44 Q10 58 116 44 Q10 74 -90 44 Z', { fill: '#fbe6cc', opacity: 0.35 }),
    rect({ x: -56, y: 64, width: 120, height: 7 }, { rx: 4, fill: '#fbe6cc', opacity: 0.3 }),
    rect({ x: -24, y: 82, width: 76, height: 6 }, { rx: 3, fill: '#fbe6cc', opacity: 0.22 }),
  )

const quayWall = () => [
  rect({ x: 640, y: SHORE - 6, width: WIDTH - 640, height: 26 }, { fill: '#5b4763' }),
  rect({ x: 640, y: SHORE - 10, width: WIDTH - 640, height: 6 }, { fill: '#e9b493' }),
  ...Array.from({ length: 13 }, (_, index) =>
    path(`M${String(720 + index * 132)} ${String(SHORE + 20)} q22 -26 44 0 Z`, { fill: '#33294a' }),
  ),
]

/** The hills of Lisbon in the evening, from the river. */
export const lisbon = (): Drawing => {
  const water = createRandom(8)
  const town = [...terraces()]
  return {
    width: WIDTH,
    height: HEIGHT,
    defs,
    marks: [
      rect({ x: 0, y: 0, width: WIDTH, height: SHORE }, { fill: 'url(#sky)' }),
      clouds(),
      circle(SUN, 560, { fill: 'url(#glow)' }),
      circle(SUN, 92, { fill: '#fff3d2' }),
      ...farShore(),
      ...castle(),
      ...town,
      rect({ x: 0, y: SHORE + 4, width: WIDTH, height: HEIGHT - SHORE }, { fill: 'url(#water)' }),
      group(
        {
          transform: `translate(0 ${String(SHORE * 1.5)}) scale(1 -0.5)`,
          opacity: 0.28,
          filter: 'url(#soft)',
        },
        ...town,
      ),
      ...quayWall(),
      ...ripples(
        {
          width: WIDTH,
          from: SHORE + 24,
          to: HEIGHT,
          colour: '#ffd9ae',
          opacity: 0.22,
          count: 230,
        },
        water,
      ),
      ...ripples(
        { width: WIDTH, from: SHORE + 40, to: HEIGHT, colour: '#2a2648', opacity: 0.3, count: 190 },
        water,
      ),
      ...glitter(
        {
          x: SUN[0],
          from: SHORE + 6,
          to: HEIGHT,
          spread: [60, 300],
          colour: '#fff0c9',
          opacity: 0.85,
          count: 260,
        },
        water,
      ),
      sail(905, 1120, 0.92, '#3a2c4c'),
      sail(620, 1052, 0.46, '#4a3858'),
    ],
  }
}
