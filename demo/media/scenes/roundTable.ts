import { createRandom } from '../random.ts'
import { blur, circle, group, line, linearGradient, path, rect, type Drawing } from '../svg.ts'

const WIDTH = 1800
const HEIGHT = 1200
const CENTRE = [900, 610] as const
const SEATS = 12

const defs = [
  linearGradient(
    'floor',
    [
      [0, '#f0dfc4'],
      [0.55, '#dcbf9b'],
      [1, '#b48d73'],
    ],
    [0, 0, 1, 1],
  ),
  linearGradient(
    'top',
    [
      [0, '#f6ead6'],
      [1, '#d9b48b'],
    ],
    [0, 0, 1, 1],
  ),
  blur('soft', 12),
  blur('softer', 34),
]

/** Where the low sun throws shadows. */
const SHADOW = { x: 150, y: 118 }

const CLOTHES = ['#2b4a66', '#a4483a', '#3d6b60', '#6a4a78', '#c78a3b', '#3a3f55']
const HAIR = ['#2a2022', '#5a3d2c', '#9a938d', '#1d1a20', '#7a5238', '#e2dbd2']

const planks = () =>
  Array.from({ length: 19 }, (_, index) =>
    line([0, index * 68 - 20], [WIDTH, index * 68 - 20], {
      stroke: '#a47f62',
      'stroke-width': 2,
      opacity: 0.28,
    }),
  )

/** Light from tall windows: slanting panes on the floor. */
const panes = () =>
  Array.from({ length: 5 }, (_, index) =>
    path(`M${String(-260 + index * 430)} 0 l250 0 l420 1200 l-250 0 Z`, {
      fill: '#fff3d6',
      opacity: 0.34,
    }),
  )

const at = (seat: number, radius: number) => {
  const angle = (seat * 2 * Math.PI) / SEATS + Math.PI / SEATS
  return {
    x: CENTRE[0] + radius * Math.cos(angle),
    y: CENTRE[1] + radius * Math.sin(angle),
    degrees: (angle * 180) / Math.PI - 90,
  }
}

const placed = (seat: number, radius: number, ...marks: readonly string[]) => {
  const { x, y, degrees } = at(seat, radius)
  return group(
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})` },
    ...marks,
  )
}

/** A person from above, in a chair, facing the table. */
const person = (seat: number) => {
  const clothes = CLOTHES[(seat * 5) % CLOTHES.length] ?? '#2b4a66'
  const hair = HAIR[(seat * 7 + 2) % HAIR.length] ?? '#2a2022'
  return placed(
    seat,
    472,
    path('M-58 30 Q0 74 58 30 L52 12 Q0 50 -52 12 Z', { fill: '#5a3a2b' }),
    path('M-62 8 Q-58 -28 -20 -30 L20 -30 Q58 -28 62 8 Q40 34 0 34 Q-40 34 -62 8 Z', {
      fill: clothes,
    }),
    path(
      'M-58 -2 Q-60 -58 -34 -70 L-24 -62 Q-40 -40 -38 -6 Z M58 -2 Q60 -58 34 -70 L24 -62 Q40 -40 38 -6 Z',
      { fill: clothes },
    ),
    circle([0, -8], 27, { fill: hair }),
    path('M-10 -33 Q0 -40 10 -33 Q0 -28 -10 -33 Z', { fill: '#c99a78' }),
  )
}

const personShadow = (seat: number) => {
  const { x, y } = at(seat, 472)
  return path(
    `M${(x - 48).toFixed(0)} ${(y - 30).toFixed(0)} L${(x + SHADOW.x).toFixed(0)} ${(y + SHADOW.y - 42).toFixed(0)} Q${(x + SHADOW.x + 60).toFixed(0)} ${(y + SHADOW.y + 20).toFixed(0)} ${(x + SHADOW.x - 18).toFixed(0)} ${(y + SHADOW.y + 42).toFixed(0)} L${(x - 30).toFixed(0)} ${(y + 44).toFixed(0)} Z`,
    { fill: '#5d3f46' },
  )
}

/** Paper, pencil and glass before a seat. */
const place = (seat: number, turn: number) =>
  placed(
    seat,
    330,
    group(
      { transform: `rotate(${turn.toFixed(1)})` },
      rect(
        { x: -30, y: -33, width: 62, height: 80 },
        { fill: '#9d7350', opacity: 0.35, transform: 'translate(7 6)' },
      ),
      rect({ x: -30, y: -33, width: 62, height: 80 }, { fill: '#fffaf0' }),
      ...[0, 1, 2, 3].map((index) =>
        line([-20, -18 + index * 13], [seat % 3 === index ? 6 : 21, -18 + index * 13], {
          stroke: '#8a97a3',
          'stroke-width': 2.6,
        }),
      ),
    ),
    line([44, -22], [58, 34], { stroke: '#b5502f', 'stroke-width': 5, 'stroke-linecap': 'round' }),
    circle([-58, -8], 17, { fill: '#ffffff', opacity: 0.5 }),
    circle([-58, -8], 12, { fill: '#a9ccd6', opacity: 0.9 }),
    circle([-62, -12], 4, { fill: '#ffffff' }),
  )

const centrepiece = () => [
  circle([CENTRE[0] + 26, CENTRE[1] + 24], 118, {
    fill: '#9d7350',
    opacity: 0.4,
    filter: 'url(#soft)',
  }),
  circle(CENTRE, 112, { fill: '#2f5c6e' }),
  circle(CENTRE, 96, { fill: '#3f7686' }),
  ...Array.from({ length: 9 }, (_, index) => {
    const angle = index * 40
    return group(
      {
        transform: `translate(${String(CENTRE[0])} ${String(CENTRE[1])}) rotate(${String(angle)})`,
      },
      path('M0 -6 Q26 -52 0 -98 Q-26 -52 0 -6 Z', {
        fill: index % 2 === 0 ? '#dfe8d2' : '#f2c879',
      }),
    )
  }),
  circle(CENTRE, 17, { fill: '#c9583b' }),
]

/** A round table with twelve people, from above, in a low light. */
export const roundTable = (): Drawing => {
  const random = createRandom(12)
  const seats = Array.from({ length: SEATS }, (_, seat) => seat)
  return {
    width: WIDTH,
    height: HEIGHT,
    defs,
    marks: [
      rect({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, { fill: 'url(#floor)' }),
      ...planks(),
      ...panes(),
      group(
        { opacity: 0.42, filter: 'url(#soft)' },
        ...seats.map(personShadow),
        circle([CENTRE[0] + 70, CENTRE[1] + 58], 408, { fill: '#5d3f46' }),
      ),
      ...seats.map(person),
      circle(CENTRE, 410, { fill: '#8a5a3c' }),
      circle(CENTRE, 402, { fill: 'url(#top)' }),
      circle(CENTRE, 236, { fill: 'none', stroke: '#b98a5e', 'stroke-width': 3, opacity: 0.6 }),
      circle(CENTRE, 228, { fill: '#e9cfa8', opacity: 0.55 }),
      ...seats.map((seat) => place(seat, random.between(-9, 9))),
      ...centrepiece(),
    ],
  }
}
